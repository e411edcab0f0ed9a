import { describe, expect, it } from 'vitest'
import { isClosed, yearPeriod, monthPeriod } from '~/domain/period'
import { axisSpan } from '~/figure/axis'
import { huesOf } from '~/figure/hue'
import { prepare } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { decodeView } from '~/view/codec'
import { defaultView } from '~/view/view'
import { aCorpus, aSeries, anAnnotation, anArticle, anObservation } from '../../mocks/builders'
import type { ObservationRecord } from '../../mocks/builders'
import { bundlesOf, drawn, figureOf, marksIn, refused, statedMarksIn } from './bundle'

const other = 'herald-2024-trade'
const articles = [anArticle(), anArticle({ id: other, publisher: 'Example Herald', title: 'Trade' })]
const viewOf = (query: string) => decodeView(query).view

let next = 0
/** A claim of a value for a span, with an id of its own. */
const claim = (period: string, value: number, part: Partial<ObservationRecord> = {}) =>
  anObservation({ id: `c-${period.replaceAll(/[^0-9]/g, '')}-${next++}`, period, value, ...part })
const figure = (observations: readonly ObservationRecord[], query = '') =>
  figureOf({ observations: [...observations] }, { articles, view: viewOf(query) })
const sentences = (...args: Parameters<typeof figure>) =>
  marksIn(figure(...args)).map(({ sentence }) => sentence)

describe('marks', () => {
  it('hold all articles that say the same', () => {
    const [mark, ...rest] = statedMarksIn(
      figure([claim('2023', 240.1), claim('2023', 240, { article: other, basis: 'unstated' })]),
    )
    expect(rest).toEqual([])
    expect(mark?.point.claims.length).toBe(2)
    expect(mark?.sentence).toBe('2023, Both directions, 240.1 billion US dollars, China customs, 2 articles')
  })

  it('stand side by side where articles differ, and the one off the line says so', () => {
    const said = sentences([
      claim('2022', 190),
      claim('2023', 240.1),
      claim('2023', 240.1, { article: other }),
      claim('2023', 210, { basis: 'unstated' }),
    ]).toSorted()
    expect(said[1]).toMatch(
      /^2023, Both directions, 210 billion US dollars, Not stated, 1 article, contradicts \$240\.1 bn by \$30\.1 bn, 13%/,
    )
    expect(said[2]).toMatch(/^2023, Both directions, 240\.1 billion US dollars, China customs, 2 articles/)
    expect(said[2]).not.toContain('contradicts')
  })

  it('of another agency have a shape of their own, which a note explains', () => {
    const model = drawn(
      figure([claim('2021', 146.9), claim('2022', 190.3), claim('2021', 140.7, { basis: 'russia-customs' })]),
    )
    expect(
      marksIn(model)
        .map(({ shape }) => shape)
        .toSorted(),
    ).toEqual(['circle', 'circle', 'triangle'])
    expect(model.notes).toContainEqual({
      glyph: 'triangle',
      words: 'Russian customs, a measurement of its own',
    })
  })

  it('of an agency that gives no dot are explained in the form that they have', () => {
    const model = drawn(
      figure([
        claim('2021', 146.9),
        claim('2022', 190.3),
        claim('2021', 140, { basis: 'russia-customs', hedge: 'more than' }),
      ]),
    )
    expect(model.notes).toEqual([
      { glyph: 'filled', words: 'as reported' },
      { glyph: 'bound', words: 'only a bound is stated' },
      { glyph: 'bound', words: 'Russian customs, a measurement of its own' },
    ])
  })

  it.each([
    [{ status: 'forecast' as const }, 'dashed'],
    [{ status: 'estimate' as const }, 'hollow'],
    [{ hedge: 'about' }, 'hollow'],
    [{ hedge: 'reportedly' }, 'hollow'],
    [{ hedge: 'only' }, 'filled'],
    [{}, 'filled'],
  ])('with %o are %s', (part, fill) => {
    expect(marksIn(figure([claim('2023', 240, part)]))[0]?.fill).toBe(fill)
  })

  it('of bounds are arrows that no line joins', () => {
    const model = drawn(figure([claim('2022', 190), claim('2023', 200, { hedge: 'more than' })]))
    const bound = marksIn(model).find(({ form }) => form.kind === 'bound')
    expect(bound).toMatchObject({ onLine: false, fill: 'hollow', form: { towards: 'up', value: 200 } })
    expect(model.chart.series[0]?.line.points.length).toBe(1)
    expect(bound?.sentence).toContain('more than 200 billion US dollars')
  })

  it('need no note where all are plain reports', () => {
    expect(drawn(figure([claim('2022', 190), claim('2023', 240)])).notes).toEqual([])
  })
})

describe('grains', () => {
  const claims = [
    claim('2022', 190),
    claim('2023', 240),
    claim('2023-03', 20),
    claim('2023-01..2023-03', 53.8),
    claim('2023-01..2023-08', 155),
  ]

  it('are drawn one at a time, the others offered with their number', () => {
    const model = drawn(figure(claims))
    expect(marksIn(model).length).toBe(2)
    expect(Object.fromEntries(model.spans.map(({ frequency, count }) => [frequency, count]))).toEqual({
      m: 1,
      q: 1,
      ytd: 2,
    })
  })

  it('hold January–March both as a quarter and as a year to date', () => {
    expect(sentences(claims, 'freq=q')[0]).toMatch(/^first quarter of 2023, /)
    expect(marksIn(figure(claims, 'freq=ytd')).length).toBe(2)
  })

  it('that no claim is about are refused, with the grains that some are', () => {
    const model = refused(figure([claim('2022', 190)], 'freq=m'))
    expect(model.reason).toBe('No claim of this chart is about single months.')
    expect(model.remedies.map(({ label }) => label)).toEqual(['Show its calendar years'])
  })
})

describe('gaps', () => {
  const reasons = (...args: Parameters<typeof figure>) =>
    drawn(figure(...args)).chart.missing.map(({ reason }) => reason)

  it('say that no article states a figure', () => {
    const model = drawn(figure([claim('2019', 110.8), claim('2021', 146.9)]))
    expect(model.chart.missing).toEqual([{ kind: 'missing', period: yearPeriod(2020), reason: 'no-claim' }])
    expect(model.gaps).toEqual(['No figure for 2020: the line is broken there.'])
    expect(model.chart.series[0]?.line.runs.length).toBe(2)
  })

  it('say that the reader’s filters hide a figure', () => {
    const claims = [claim('2019', 110.8), claim('2020', 107.8, { article: other }), claim('2021', 146.9)]
    expect(reasons(claims)).toEqual([])
    expect(reasons(claims, 'publisher=example-daily')).toEqual(['filtered'])
  })

  it('say that there are only marks which the line may not join', () => {
    expect(
      reasons([claim('2019', 110.8), claim('2020', 100, { status: 'forecast' }), claim('2021', 146.9)]),
    ).toEqual(['beside'])
  })

  it('of neighbouring years are one', () => {
    expect(reasons([claim('2015', 64.2), claim('2021', 146.9)])).toEqual(['no-claim'])
  })
})

describe('the finding', () => {
  const heading = (...args: Parameters<typeof figure>) => drawn(figure(...args)).heading
  const subject = 'Goods trade between China and Russia'

  it('tells first and last of the line', () => {
    expect(heading([claim('2018', 107.06), claim('2023', 240.1)])).toBe(
      `${subject} rose from $107.06 bn in 2018 to $240.1 bn in 2023`,
    )
    expect(heading([claim('2024', 244.8), claim('2025', 228.1)])).toBe(
      `${subject} fell from $244.8 bn in 2024 to $228.1 bn in 2025`,
    )
  })

  it('neither rises nor falls where the two are the same', () => {
    expect(heading([claim('2022', 190), claim('2023', 190)])).toBe(
      `${subject}: $190 bn in 2022 and again in 2023`,
    )
  })

  it('keeps the author’s hedge', () => {
    expect(heading([claim('2022', 190), claim('2023', 240, { hedge: 'almost' })])).toContain(
      'to almost $240 bn',
    )
  })

  it('does not end on a forecast', () => {
    expect(
      heading([claim('2022', 190), claim('2023', 240), claim('2030', 300, { status: 'forecast' })]),
    ).toContain('to $240 bn in 2023')
  })

  it('of growth is its newest figure only: a rate that “rose” misleads', () => {
    const growth = figureOf({
      kind: 'growth',
      measure: 'growth',
      unit: 'percent',
      observations: [claim('2022', 29.3, { unit: 'percent' }), claim('2023', 26.3, { unit: 'percent' })],
    })
    expect(drawn(growth).heading).toBe(`${subject}: 26.3% in 2023`)
  })

  it('of marks without a line names their range', () => {
    expect(
      heading([claim('2029', 250, { status: 'forecast' }), claim('2030', 300, { status: 'forecast' })]),
    ).toBe(`${subject}: between $250 bn and $300 bn, as stated`)
  })
})

describe('filters', () => {
  const claims = [
    claim('2022', 190, { article: other }),
    claim('2023', 240.1),
    claim('2023', 230, { status: 'forecast', article: other, basis: 'unstated' }),
  ]

  it('count what each option would keep, given the others', () => {
    const { facets, claims: counted } = figure(claims, 'status=reported')
    const counts = (filter: keyof typeof facets.claims) =>
      Object.fromEntries(facets.claims[filter].map(({ value, count }) => [value, count]))
    expect(counts('publisher')).toEqual({ 'example-herald': 1, 'example-daily': 1 })
    expect(counts('status')).toEqual({ reported: 2, forecast: 1 })
    expect(counts('basis')).toEqual({ 'china-customs': 2, unstated: 0 })
    expect(counted).toEqual({ all: 3, hidden: 1 })
  })

  it('keep showing a chosen value that nothing matches', () => {
    const { facets } = figure(claims, 'publisher=nobody')
    expect(facets.claims.publisher).toContainEqual({
      value: 'nobody',
      label: 'nobody',
      count: 0,
      chosen: true,
    })
  })

  it('that hide everything are named and can be cleared', () => {
    const model = refused(figure(claims, 'publisher=nobody'))
    expect(model.reason).toBe('Your filters hide every claim of this chart in this period.')
    expect(model.remedies.map(({ label }) => label)).toEqual(['Show all claims'])
  })

  it('and a period that hide everything together are cleared together', () => {
    const model = refused(figure(claims, 'publisher=nobody&from=1990&to=1995&freq=m'))
    expect(model.remedies.map(({ label }) => label)).toEqual(['Show the whole chart'])
  })
})

describe('notices', () => {
  it('say that a unit is not to be had', () => {
    const [notice, ...others] = drawn(figure([claim('2023', 240)], 'unit=km')).notices
    expect(notice).toMatch(/kilometres.*; showing billion US dollars\.$/)
    expect(others).toEqual([])
  })

  it('say that a log axis has no place for a negative number', () => {
    const model = drawn(
      figure([claim('2022', -38, { quote: 'a deficit of $38 billion' }), claim('2023', 18)], 'scale=log'),
    )
    expect(model.notices.length).toBe(1)
    expect(model.chart.scale).toBe('linear')
    expect(drawn(figure([claim('2022', 190)], 'scale=log')).chart.scale).toBe('log')
  })
})

describe('events', () => {
  const annotations = [
    anAnnotation(),
    anAnnotation({ id: 'e-early', period: '1990', topic: 'trade', title: 'Long before' }),
    anAnnotation({ id: 'e-visit', period: '2022-02', topic: 'trade', title: 'State visit' }),
  ]
  const titles = (query: string) => {
    const series = { observations: [claim('2021', 146.9), claim('2022', 190), claim('2023', 240)] }
    return drawn(figureOf(series, { annotations, view: viewOf(query) })).chart.events.map(
      ({ title }) => title,
    )
  }

  it('stand on the axis in order of time, those outside of it do not', () => {
    expect(titles('')).toEqual(['State visit', 'Price cap on seaborne oil'])
  })

  it('are kept by topic and left out altogether', () => {
    expect(titles('topic=trade')).toEqual(['State visit'])
    expect(titles('notes=0')).toEqual([])
  })
})

describe('the axis', () => {
  const anyTime = { start: 'open', end: 'open' } as const
  const from2022 = { start: monthPeriod(2022, 8).start, end: 'open' } as const

  it('runs from the first to the last claim', () => {
    expect(axisSpan([yearPeriod(2021), yearPeriod(2023)], anyTime, [], 'a')).toEqual({
      start: yearPeriod(2021).start,
      end: yearPeriod(2023).end,
    })
  })

  it('is the reader’s window, widened to whole buckets', () => {
    const span = axisSpan([yearPeriod(2022), yearPeriod(2023)], from2022, [], 'a')
    expect(span).toEqual({ start: yearPeriod(2022).start, end: yearPeriod(2023).end })
    expect(axisSpan([monthPeriod(2023, 5)], from2022, [], 'm')?.start).toBe(from2022.start)
  })

  it('leaves room for a span without a beginning', () => {
    const before = { start: 'open', end: monthPeriod(2021, 12).end } as const
    const span = axisSpan([before, yearPeriod(2022), yearPeriod(2023)], anyTime, [], 'a')
    expect(span !== undefined && isClosed(span) && span.start < before.end).toBe(true)
  })

  it('has none where nothing has a time', () => {
    expect(axisSpan([anyTime], anyTime, [], 'a')).toBeUndefined()
    expect(axisSpan([anyTime], anyTime, [{ text: '2024', period: yearPeriod(2024) }], 'a')).toBeDefined()
  })
})

describe('several series', () => {
  const corpus = aCorpus({
    series: [
      aSeries({ observations: [claim('2022', 190.3), claim('2023', 240.1)] }),
      aSeries({
        id: 'exports',
        label: 'China to Russia',
        direction: 'china-to-russia',
        observations: [claim('2022', 76.1), claim('2023', 111)],
      }),
      aSeries({
        id: 'oil',
        label: 'Crude oil',
        unit: 'million-tonnes',
        observations: [claim('2023', 107, { unit: 'million-tonnes', quote: '107 million tonnes' })],
      }),
    ],
  })
  const { bundle } = bundlesOf(corpus)

  it('share one axis and are told by their ends', () => {
    const model = drawn(prepare(bundle('trade-total', 'exports'), defaultView, en))
    expect(model.chart.series.map(({ id }) => id)).toEqual(['trade-total', 'exports'])
    expect(model.heading).toBe('Both directions: $240.1 bn; China to Russia: $111 bn in 2023')
    expect(new Set(model.chart.series.map(({ hue }) => hue)).size).toBe(2)
  })

  it('without a common unit are refused, with each of them alone', () => {
    const model = refused(prepare(bundle('trade-total', 'oil'), defaultView, en))
    expect(model.heading).toBe('These series have no unit in common')
    expect(model.remedies.map(({ label }) => label)).toEqual([
      'Show the chart without Crude oil',
      'Show Crude oil alone',
    ])
  })

  it('keep China’s and Russia’s hue and never share one among six', () => {
    const directions = [
      'both',
      'russia-to-china',
      'china-to-russia',
      'both',
      'none',
      'russia-to-china',
    ] as const
    const hues = huesOf(directions.map((direction) => ({ direction })))
    expect(hues.slice(0, 3)).toEqual(['both', 'russia', 'china'])
    expect(new Set(hues).size).toBe(6)
  })
})
