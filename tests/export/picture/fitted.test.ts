import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area } from '~/export/picture/arrange'
import type { Placed } from '~/export/picture/block'
import type { PictureContent } from '~/export/picture/content'
import type { PinText } from '~/export/picture/eventsBlock'
import { fitted } from '~/export/picture/fitted'
import type { Fitted } from '~/export/picture/fitted'
import { textOf } from '~/export/picture/line'
import { pictureSizes } from '~/export/picture/pictureSizes'
import { qrCode } from '~/export/picture/qrCode'
import { runOf } from '~/export/picture/run'
import { measure } from './measure'

const address = 'amur.example/chart/trade-total/?series=trade-total,trade-balance&from=2014&pin=3f2a9c'

const content = (part: Partial<PictureContent> = {}): PictureContent => ({
  title: 'Trade between China and Russia peaked at $245bn in 2024',
  subtitle: 'Goods trade in both directions, billion US dollars, by calendar year',
  asof: 'As known on 14 October 2025',
  note: 'The line follows China’s customs.',
  notes: ['as reported', 'hedged, estimated or converted', 'stated by nobody, reckoned from cited figures'],
  gaps: ['No figure for 2015–2017: no solid line there.'],
  sources: (detail) => [runOf(`Sources, ${detail}: China customs in 44 articles.`)],
  origin: (isWhole) => [
    runOf(`Amur ${isWhole ? address : 'amur.example/chart/trade-total/?…'} Corpus 3f2a9c`),
  ],
  ...part,
})

const pin = (number: number): PinText => ({
  number,
  isOwn: true,
  events: [{ title: 'Moscow Exchange halts dollar and euro trading', when: '13 June 2024' }],
  more: '',
})

/** As many pins as events, and a plot between axes and labels of 60 units. */
const chartIn = (events: number, width: number, height: number) => ({
  pins: Array.from({ length: events }, (_, index) => pin(index + 1)),
  plot: { width: width - 100, height: height - 60 },
})

const fit = (
  size: { readonly width: number; readonly height: number },
  {
    events = 5,
    isCoded = false,
    part = {},
  }: { events?: number; isCoded?: boolean; part?: Partial<PictureContent> } = {},
): Fitted | undefined =>
  fitted({
    content: content(part),
    size,
    events,
    chartIn,
    codeIn: (frame) => (isCoded ? qrCode(`https://${address}`, frame) : undefined),
    measure,
  })

const texts = ({ arrangement }: Fitted) =>
  arrangement.placed.flatMap((one) => (one.kind === 'text' ? [textOf(one.line)] : [])).join(' ')

/** Where something placed is seen; letters reach from their ascent to their descent. */
function areaOf(placed: Placed): Area {
  switch (placed.kind) {
    case 'text': {
      const { x, y, width, size, direction } = placed
      return { x: direction === 'rtl' ? x - width : x, y: y - 0.75 * size, width, height: 0.95 * size }
    }
    case 'glyph':
      return { x: placed.x, y: placed.y - 6, width: 18, height: 12 }
    case 'disc':
      return { x: placed.x - 7.5, y: placed.y - 7.5, width: 15, height: 15 }
    case 'rule':
      return { x: placed.x, y: placed.y, width: placed.width, height: 1 }
  }
}

const meets = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01

const side = fc.integer({ min: 320, max: 4000 })
const title = fc
  .array(
    fc.constantFrom('Trade', 'between', '贸易额，', 'ارتفعت', 'rose', 'оборот', '$245bn', 'a'.repeat(80)),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((words) => words.join(' ').slice(0, 400))

/** What of a picture lies outside its frame or on something else of it. */
function faultsOf({ frame, arrangement: { placed, chart, code } }: Fitted): readonly string[] {
  const areas = [
    ...placed.map((one) => ({ name: one.kind === 'text' ? textOf(one.line) : one.kind, area: areaOf(one) })),
    { name: 'chart', area: chart },
    ...(code === undefined ? [] : [{ name: 'code', area: code }]),
  ]
  const { pad } = frame
  const inside = {
    x: pad - 0.01,
    y: pad - 0.01,
    width: frame.width - 2 * pad,
    height: frame.height - 2 * pad,
  }
  return areas.flatMap(({ name, area }, index) => [
    ...(holds(inside, area) ? [] : [`${name} lies outside`]),
    ...areas
      .slice(index + 1)
      .flatMap((other) => (meets(area, other.area) ? [`${name} meets ${other.name}`] : [])),
  ])
}

const holds = (outer: Area, area: Area): boolean =>
  area.x >= outer.x &&
  area.y >= outer.y &&
  area.x + area.width <= outer.x + outer.width + 0.02 &&
  area.y + area.height <= outer.y + outer.height + 0.02

describe('a picture', () => {
  it('overlaps nowhere and stays inside its frame, in any size and with any title', () => {
    const events = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(side, side, title, fc.boolean(), events, (width, height, words, isCoded, count) => {
        const found = fit({ width, height }, { events: count, isCoded, part: { title: words } })
        expect(found === undefined ? ['no picture'] : faultsOf(found)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('always says what qualifies its numbers and where they come from, in whole lines', () => {
    fc.assert(
      fc.property(side, side, title, (width, height, words) => {
        const found = fit({ width, height }, { part: { title: words } })
        if (found === undefined) throw new Error(`no picture of ${width} × ${height}`)
        const said = texts(found)
        const lines = [
          'As known on 14 October 2025',
          ...content().notes,
          ': China customs in 44 articles.',
          'Corpus 3f2a9c',
        ]
        expect(lines.filter((line) => !said.includes(line))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it.each(Object.entries(pictureSizes))('of %s has everything, the texts of its pins too', (_, size) => {
    const found = fit(size, { events: 2 })
    expect(found?.edition).toMatchObject({ events: 2, note: true, gaps: true, sources: 'publishers' })
    expect(found?.arrangement.placed.filter(({ kind }) => kind === 'disc')).toHaveLength(2)
  })

  it('gives up its pins first, the reasons for gaps next and the whole address last', () => {
    const heights = Array.from({ length: 60 }, (_, index) => 920 - index * 10)
    const editions = heights.flatMap((height) => fit({ width: 360, height })?.edition ?? [])
    expect(editions).toHaveLength(heights.length)
    // Once something is left out, it does not come back in a smaller picture.
    const isLeftOut = editions.map(({ events: told, gaps, subtitle, wholeAddress }) => [
      told === 0,
      !gaps,
      !subtitle,
      !wholeAddress,
    ])
    for (const row of isLeftOut) expect(row).toEqual(row.toSorted((a, b) => Number(b) - Number(a)))
    for (const [index, row] of isLeftOut.entries()) {
      expect((isLeftOut[index - 1] ?? []).every((gone, place) => !gone || row[place])).toBe(true)
    }
    expect(editions[0]?.events).toBe(5)
    expect(editions.at(-1)?.gaps).toBe(false)
  })

  it('has larger letters on a larger sheet', () => {
    expect(fit({ width: 640, height: 400 })?.frame.zoom).toBe(1)
    expect(fit({ width: 1280, height: 720 })?.frame.zoom).toBeGreaterThan(1.2)
    expect(fit({ width: 4000, height: 2250 })?.frame.zoom).toBeGreaterThan(4)
  })

  it('sets a title in Arabic at the right edge', () => {
    const found = fit({ width: 1280, height: 720 }, { part: { title: 'ارتفعت التجارة بين الصين وروسيا' } })
    const [first] = found?.arrangement.placed ?? []
    expect(first).toMatchObject({ direction: 'rtl', x: (found?.frame.width ?? 0) - (found?.frame.pad ?? 0) })
  })

  it('is refused where a chart needs more room than there is', () => {
    const needs = (events: number, width: number, height: number) => ({
      ...chartIn(events, width, height),
      plot: { width, height: height - 400 },
    })
    expect(
      fitted({
        content: content(),
        size: { width: 320, height: 320 },
        events: 0,
        chartIn: needs,
        codeIn: () => undefined,
        measure,
      }),
    ).toBeUndefined()
  })
})
