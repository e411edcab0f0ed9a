import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { yearPeriod } from '~/domain/period'
import { RangeBrush } from '~/features/explore/RangeBrush'
import type { History } from '~/figure/history'
import { encodeView } from '~/view/codec'
import { defaultView } from '~/view/view'

const history: History = {
  extent: { start: yearPeriod(2005).start, end: yearPeriod(2030).end },
  latest: yearPeriod(2025).end,
  hue: 'both',
  runs: [[2005, 2015, 2025].map((year) => ({ at: yearPeriod(year).start + 182, value: year - 2000 }))],
  spans: [...Array(21).keys()].map((i) => yearPeriod(2005 + i)),
}

function Brush({ onMove }: { readonly onMove: (query: string, move: string) => void }) {
  const [view, setView] = useState(defaultView)
  return (
    <RangeBrush
      history={history}
      frequency="a"
      view={view}
      width={600}
      change={(change, move = 'step') => {
        const next = { ...view, ...change }
        setView(next)
        onMove(encodeView(next), move)
      }}
    />
  )
}

function brush() {
  const onMove = vi.fn<(query: string, move: string) => void>()
  render(<Brush onMove={onMove} />)
  const start = screen.getByRole('slider', { name: 'Start of the period' })
  const end = screen.getByRole('slider', { name: 'End of the period' })
  return { onMove, start, end, moves: () => onMove.mock.calls, user: userEvent.setup() }
}

describe('RangeBrush', () => {
  it('moves an end by one bucket or five, in words a screen reader says', async () => {
    const { start, user, moves } = brush()
    expect(start.getAttribute('aria-valuetext')).toBe('2005')
    start.focus()
    await user.keyboard('{ArrowRight}')
    expect(start.getAttribute('aria-valuetext')).toBe('2006')
    await user.keyboard('{PageUp}')
    expect(start.getAttribute('aria-valuetext')).toBe('2011')
    expect(moves().map(([query]) => query)).toEqual(['from=2006', 'from=2011'])
  })

  it('makes one step of history out of the keys pressed on a handle', async () => {
    const { start, end, user, moves } = brush()
    start.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    end.focus()
    await user.keyboard('{ArrowLeft}')
    expect(moves().map(([, move]) => move)).toEqual(['step', 'adjust', 'adjust', 'step'])
  })

  it('writes nothing for a full window', async () => {
    const { start, user, moves } = brush()
    start.focus()
    await user.keyboard('{PageUp}{Home}')
    expect(moves().at(-1)?.[0]).toBe('')
  })

  it('never enters a window that would show nothing', async () => {
    const { start, user, moves } = brush()
    start.focus()
    await user.keyboard('{End}')
    expect(moves()).toEqual([])
    await user.keyboard('{PageUp}{PageUp}{PageUp}{PageUp}{ArrowRight}')
    expect(start.getAttribute('aria-valuetext')).toBe('2025')
  })

  it('has presets that end with the newest figure of a line, forecasts or not', async () => {
    const { user, moves } = brush()
    expect(screen.getByRole('button', { name: 'Everything' }).getAttribute('aria-pressed')).toBe('true')
    for (const name of ['Since 2014', 'Since February 2022', 'Last 24 months', 'Everything']) {
      await user.click(screen.getByRole('button', { name }))
    }
    expect(moves().map(([query]) => query)).toEqual(['from=2014', 'from=2022-02', 'from=2024', ''])
  })
})
