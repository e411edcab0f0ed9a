import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { readEmbed } from '~/view/embed'
import { FrameContext } from '~/view/FrameContext'
import { Link } from '~/view/Link'
import { addressOf, placeOfSeries } from '~/view/place'
import { navigate } from '~/view/useAddress'
import { defaultView } from '~/view/view'

describe('the address of a frame', () => {
  it.each([
    ['/embed/trade-total/', '/', 'trade-total'],
    ['/embed/trade-total', '/', 'trade-total'],
    ['/embed/trade-total/index.html', '/', 'trade-total'],
    ['/amur/embed/trade-total/?from=2014', '/amur/', 'trade-total'],
    ['https://amur.example/embed/trade-total/', '/', 'trade-total'],
    ['/chart/trade-total/', '/', undefined],
    ['/embed/', '/', undefined],
    ['/embed/a/b/', '/', undefined],
    ['/embed/trade-total/', '/amur/', undefined],
  ])('%s below %s names %s', (href, base, chart) => {
    expect(readEmbed(href, base)?.chart).toBe(chart)
  })

  it('keeps the view and sets aside what pym.js adds', () => {
    const href =
      '/embed/a/?from=2014&initialWidth=600&childId=c-1&parentTitle=A%20B&parentUrl=https%3A%2F%2Fb.example'
    expect(readEmbed(href, '/')).toEqual({ chart: 'a', search: 'from=2014', child: 'c-1' })
  })

  it('is that of the chart with another folder', () => {
    const view = { ...defaultView, notes: false }
    expect(addressOf({ ...placeOfSeries('a'), framed: true }, view, '/amur/')).toBe('/amur/embed/a/?notes=0')
  })
})

describe('in a frame', () => {
  const linkTo = (href: string) => {
    render(
      <FrameContext.Provider value={true}>
        <Link href={href}>there</Link>
      </FrameContext.Provider>,
    )
    return screen.getByRole('link', { name: 'there' })
  }

  it('a link out of the figure opens a tab', () => {
    expect(linkTo('/sources/a/').getAttribute('target')).toBe('_blank')
  })

  it('a link within the figure stays', () => {
    expect(linkTo('/embed/a/?point=b').getAttribute('target')).toBeNull()
  })

  it('no step is added to those of the page around it', () => {
    const steps = window.history.length
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as unknown as Window)
    navigate('/embed/a/?point=b')
    vi.restoreAllMocks()
    expect(window.location.search).toBe('?point=b')
    expect(window.history.length).toBe(steps)
  })
})
