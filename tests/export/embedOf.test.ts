import { describe, expect, it } from 'vitest'
import { embedOf } from '~/export/embedOf'
import type { ExportItem } from '~/export/exported'
import { anItem } from './item'

const live = { frozen: false, theme: undefined }

const at = (address: string): ExportItem => {
  const item = anItem()
  return { ...item, context: { ...item.context, address } }
}

const source = (code: string) => /<iframe src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&')

describe('the code of a frame', () => {
  it('is the figure’s own address in a frame, without the version unless it is frozen', () => {
    expect(source(embedOf(anItem(), live))).toBe('https://amur.example/embed/trade-total/?from=2018')
    expect(source(embedOf(anItem(), { ...live, frozen: true }))).toBe(
      'https://amur.example/embed/trade-total/?from=2018&pin=3f2a9c',
    )
  })

  it('carries the theme that the host’s page has, not that of whoever copies it', () => {
    const item = at('https://amur.example/chart/trade-total/?theme=dark')
    expect(source(embedOf(item, live))).toBe('https://amur.example/embed/trade-total/')
    expect(source(embedOf(item, { ...live, theme: 'light' }))).toBe(
      'https://amur.example/embed/trade-total/?theme=light',
    )
  })

  it('names the chart that the front page opens on', () => {
    expect(source(embedOf(at('https://amur.example/'), live))).toMatch(/\/embed\/[\w-]+\/$/)
  })

  it('has a name for screen readers that its chart cannot break out of', () => {
    const item = anItem()
    const code = embedOf(
      { ...item, figure: { ...item.figure, heading: '"><script>alert(1)</script>' } },
      live,
    )
    expect(code).toContain('title="Chart: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(code.match(/<script/g)).toHaveLength(1)
  })
})
