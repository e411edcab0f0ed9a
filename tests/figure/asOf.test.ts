import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readCorpus } from '../../app/data/build/read'
import type { ObservationId } from '~/domain/brand'
import { dayFrom } from '~/domain/day'
import { evidenceOf } from '~/figure/evidence'
import { bookBy } from '~/figure/bookBy'
import type { FigureModel } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import type { Bundle } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { decodeView } from '~/view/codec'
import type { View } from '~/view/view'
import { anAnnotation, anArticle, anObservation, basesById } from '../../mocks/builders'
import type { ObservationRecord } from '../../mocks/builders'
import { smallCorpus } from '../../mocks/small-corpus'
import { pointId } from '~/domain/point'
import { bundlesOf, drawn, figureOf, marksIn, refused } from './bundle'
import { viewsOf } from './views'

vi.setConfig({ testTimeout: 60_000 })

const articles = [
  anArticle({ id: 'early', publisher: 'Early', published: '2023-03-01' }),
  anArticle({ id: 'autumn', publisher: 'Autumn', published: '2023-10-14' }),
  anArticle({ id: 'october', publisher: 'October', published: '2023-10' }),
  anArticle({ id: 'after', publisher: 'After', published: '2024-01-12' }),
  { id: 'whenever', kind: 'press' as const, publisher: 'Whenever' },
]
const annotations = [
  anAnnotation({ id: 'e-before', period: '2023-03-20', title: 'State visit', article: 'early' }),
  anAnnotation({ id: 'e-after', period: '2023-11', title: 'Forum', article: 'after' }),
]

const claim = (id: string, period: string, value: number, part: Partial<ObservationRecord> = {}) =>
  anObservation({ id, period, value, article: 'early', ...part })

const claims = [
  claim('in-2021', '2021', 146.9),
  claim('in-2022', '2022', 190),
  claim('in-2022-exactly', '2022', 190.271, { article: 'after' }),
  claim('in-2022-somewhere', '2022', 190.3, { article: 'whenever', basis: 'unstated' }),
  claim('hoped-for-2023', '2023', 230, { article: 'autumn', status: 'forecast' }),
  claim('vaguely-for-2023', '2023', 220, { article: 'october', status: 'forecast' }),
  claim('in-2023', '2023', 240.1, { article: 'after' }),
]

const viewOf = (query: string) => decodeView(query).view
const figure = (query: string, observations = claims) =>
  figureOf({ observations: [...observations] }, { articles, annotations, view: viewOf(query) })
function idIn(model: FigureModel, text: string): ObservationId {
  const id = [...model.points.keys()].find((one) => one === text)
  if (id === undefined) throw new Error(`no claim ${text}`)
  return id
}

const drawnIds = (model: FigureModel) => (model.kind === 'drawn' ? [...model.drawn].toSorted() : [])

describe('as known on a day', () => {
  it('ends the line before what had not happened, and leaves the forecast beyond it', () => {
    const model = drawn(figure('asof=2023-10-14'))
    const [series] = model.chart.series
    expect(series?.line.points.map(pointId)).toEqual(['in-2021', 'in-2022'])
    const beyond = marksIn(model).filter(({ onLine }) => !onLine)
    expect(beyond.map(({ point, fill }) => [pointId(point), fill])).toEqual([['hoped-for-2023', 'dashed']])
    expect(model.heading).toMatch(/from \$146\.9 bn in 2021 to \$190 bn in 2022$/)
    expect(model.asof?.said).toBe('As known on 14 October 2023')
  })

  it('shows the number as it was known, not as later articles made it more precise', () => {
    const model = drawn(figure('asof=2023-10-14'))
    const evidence = evidenceOf(model, idIn(model, 'in-2022'), basesById())
    expect(evidence?.isDrawn).toBe(true)
    expect(evidence?.claims.map((one) => one.claim.id)).toEqual(['in-2022'])
    expect(evidence?.beside.map(({ point, why }) => [point.lead.id, why])).toEqual([
      ['in-2022-exactly', 'left-out'],
    ])
    const now = figure('')
    expect(now.points.get(idIn(now, 'in-2022'))?.lead.id).toBe('in-2022-exactly')
  })

  it('counts what it leaves out as later and as undated', () => {
    expect(figure('asof=2023-10-14').asof).toMatchObject({
      later: 3,
      undated: 1,
      dateless: { claims: 1, articles: 1 },
    })
    expect(figure('').asof).toBeUndefined()
  })

  it('counts only what the other filters and the period would show', () => {
    expect(figure('asof=2023-10-14&publisher=after,early').asof).toMatchObject({ later: 2, undated: 0 })
    expect(figure('asof=2023-10-14&to=2022').asof).toMatchObject({ later: 1, undated: 1 })
  })

  it('keeps claims without a date where the reader wants them, and says so', () => {
    const model = drawn(figure('asof=2023-10-14&undated=1'))
    expect(drawnIds(model)).toContain('in-2022-somewhere')
    expect(model.asof).toMatchObject({ undated: 0, dateless: { claims: 1, articles: 1 } })
    expect(model.asof?.said).toBe('As known on 14 October 2023, with articles of unknown date')
    expect(drawn(figure('asof=2023-10-14&undated=1&publisher=early')).asof?.said).toBe(
      'As known on 14 October 2023',
    )
  })

  it('counts a filter’s options as of that day', () => {
    const counts = (query: string) =>
      Object.fromEntries(figure(query).facets.claims.publisher.map(({ value, count }) => [value, count]))
    expect(counts('asof=2023-10-14')).toEqual({ early: 2, autumn: 1, october: 0, after: 0, whenever: 0 })
    expect(counts('asof=2023-10-31&undated=1')).toEqual({
      early: 2,
      autumn: 1,
      october: 1,
      after: 0,
      whenever: 1,
    })
  })

  it('has no event that was still to come, and no history either', () => {
    const model = drawn(figure('asof=2023-10-14'))
    expect(model.chart.events.map(({ title }) => title)).toEqual(['State visit'])
    expect(model.history?.runs.flat().map(({ value }) => value)).toEqual([146.9, 190])
    expect(drawn(figure('')).chart.events.length).toBe(2)
  })

  it('says when nothing was known, and leads to what has no date and to all', () => {
    const model = refused(figure('asof=1990'))
    expect(model.reason).toBe('As known on 31 December 1990: no claim of this chart in this period.')
    expect(model.remedies.map(({ label }) => label)).toEqual([
      'Show claims without a date',
      'Show all claims',
    ])
    expect(refused(figure('asof=1990&publisher=nobody')).reason).toBe(
      'Your filters hide every claim of this chart in this period.',
    )
  })

  it('converts by no monthly rate that was not out', () => {
    const { file } = small.bundle('oil-price').plotted[0]
    const desk = { book: { rates: [], exchange: new Map([[file.series.id, file.observations]]) }, ...file }
    const months = (query: string) =>
      [...bookBy(desk, viewOf(query)).exchange.values()].flat().map(({ id }) => id)
    expect(months('asof=2023-03-31')).toEqual(['price-1', 'price-2'])
    expect(months('').length).toBe(5)
  })
})

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
const real = bundlesOf(readCorpus(root).corpus)
const small = bundlesOf(smallCorpus())

const bundles: fc.Arbitrary<Bundle> = fc.oneof(
  fc.constantFrom(...real.ids).map((id) => real.bundle(id)),
  fc.constantFrom(...small.ids).map((id) => small.bundle(id)),
)
const day = fc.integer({ min: 7000, max: 21_000 }).map(dayFrom)
const cases = bundles.chain((bundle) =>
  viewsOf(bundle).map((view) => ({ bundle, view: { ...view, asof: undefined, undated: false } })),
)

const holds = (
  law: (see: (part: Partial<View>) => FigureModel, at: View['asof'], later: View['asof']) => void,
) =>
  fc.assert(
    fc.property(cases, day, fc.nat(9000), ({ bundle, view }, at, more) =>
      law((part) => prepare(bundle, { ...view, ...part }, en), at, dayFrom(at + more)),
    ),
    { numRuns: 80 },
  )

/** A figure without what it says of the view itself: the day, and views to go on to. */
const shownBy = (model: FigureModel) => ({
  ...model,
  asof: undefined,
  remedies: model.kind === 'refused' ? model.remedies.map(({ label }) => label) : [],
})

describe('a day', () => {
  it('never adds a claim to a figure, and a later day takes none away', () => {
    holds((see, asof, later) => {
      const next = drawnIds(see({ asof: later }))
      expect(next).toEqual(expect.arrayContaining(drawnIds(see({ asof }))))
      expect(drawnIds(see({}))).toEqual(expect.arrayContaining(next))
    })
  })

  it('accounts for every claim that it takes out of a figure', () => {
    holds((see, asof) => {
      const whole = { contested: false }
      const [then, both, now] = [see({ ...whole, asof }), see({ ...whole, asof, undated: true }), see(whole)]
      if (now.kind === 'refused') return
      const left = (model: FigureModel) => drawnIds(model).length + (model.asof?.later ?? 0)
      expect(left(then) + (then.asof?.undated ?? 0)).toBe(now.drawn.size)
      expect(left(both)).toBe(now.drawn.size)
      expect(both.asof?.dateless.claims).toBe(then.asof?.undated)
    })
  })

  it('far in the future changes nothing where claims without a date are kept', () => {
    holds((see) => {
      expect(shownBy(see({ asof: dayFrom(90_000), undated: true }))).toEqual(shownBy(see({})))
    })
  })

  it('is needed before claims without a date are a question', () => {
    holds((see) => {
      expect(shownBy(see({ undated: true }))).toEqual(shownBy(see({})))
    })
  })
})
