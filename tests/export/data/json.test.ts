import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonOf } from '~/export/data/json'
import type { ExportItem } from '~/export/exported'
import { prepare } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { smallCorpus } from '../../../mocks/small-corpus'
import { aCorpus, aSeries, anObservation } from '../../../mocks/builders'
import { bundlesOf } from '../../figure/bundle'
import { viewsOf } from '../../figure/views'
import { address, anItem } from '../item'

interface Point {
  readonly kind: string
  readonly text: string
  readonly claims?: readonly Claim[]
  readonly from?: readonly Claim[]
}
interface Claim {
  readonly id: string
  readonly article: string
  readonly quote?: string
  readonly row?: string
}
interface FigureFile {
  readonly view: Record<string, string>
  readonly series: readonly { readonly points: readonly Point[]; readonly missing: readonly unknown[] }[]
  readonly sources: readonly { readonly id: string }[]
}

const read = (item: ExportItem) => JSON.parse(String(jsonOf(item).data)) as FigureFile
const pointsIn = (item: ExportItem) => read(item).series.flatMap(({ points }) => points)
const corpusOf = (...observations: Parameters<typeof anObservation>[0][]) =>
  aCorpus({ series: [aSeries({ observations: observations.map(anObservation) })] })

describe('jsonOf', () => {
  it('says what it is of: title, view, address, version and day', () => {
    expect(read(anItem())).toMatchObject({
      format: 'amur-figure',
      title: anItem().figure.heading,
      address,
      version: '3f2a9c',
      day: '2026-11-26',
      view: { from: '2018', pin: '3f2a9c' },
      unit: { id: 'usd-billion', label: 'billion US dollars' },
    })
  })

  it('gives every point its claims, and every claim its passage and a source that is listed, whatever the view', () => {
    const bundle = bundlesOf(smallCorpus()).bundle('trade-total', 'trade-china-to-russia')
    const { context } = anItem()
    fc.assert(
      fc.property(viewsOf(bundle), (view) => {
        const figure = prepare(bundle, view, en)
        if (figure.kind === 'refused') return
        const { series, sources } = read({ figure, context })
        const listed = new Set(sources.map(({ id }) => id))
        for (const point of series.flatMap(({ points }) => points)) {
          const claims = point.claims ?? point.from ?? []
          expect(claims.length).toBeGreaterThan(0)
          expect(
            claims.filter(({ article, quote, row }) => !listed.has(article) || (quote ?? row) === undefined),
          ).toEqual([])
        }
      }),
    )
  })

  it('keeps hedges in the text and as the author’s word', () => {
    const [about, more] = pointsIn(
      anItem(
        ['trade-total'],
        {},
        corpusOf(
          { id: 'o-1', period: '2021', value: 230, hedge: 'about' },
          { id: 'o-2', period: '2022', value: 4000, hedge: 'over' },
        ),
      ),
    )
    expect(about).toMatchObject({ text: 'about 230 billion US dollars', value: 230, hedge: 'about' })
    expect(more).toMatchObject({
      text: 'more than 4,000 billion US dollars',
      value: 4000,
      hedge: 'over',
      interval: { low: 4000 },
    })
  })

  it('says that a value is derived, how, and from which claims', () => {
    const points = pointsIn(
      anItem(
        ['trade-total'],
        { freq: 'm' },
        corpusOf(
          { id: 'o-april', period: '2023-01..2023-04', value: 73.15 },
          { id: 'o-may', period: '2023-01..2023-05', value: 93.81, basis: 'unstated' },
        ),
      ),
    )
    const derived = points.find(({ kind }) => kind === 'derived')
    expect(derived).toMatchObject({ formula: 'difference', period: '2023-05' })
    expect(derived?.from?.map(({ id }) => id)).toEqual(['o-may', 'o-april'])
  })

  it('holds the rates by which a number was converted, with their sources', () => {
    const [point] = pointsIn(anItem(['crude-volume'], { unit: 'million-barrels-per-day' }))
    expect(point).toMatchObject({
      converted: [
        { rate: 'barrels-per-tonne', days: 365, sources: [{ article: 'statistics-office-oil-prices' }] },
      ],
    })
  })

  it('tells gaps and events with what they rest on', () => {
    const file = read(anItem())
    expect(file.series[0]?.missing).toContainEqual({ period: '2020', reason: 'no-claim' })
    expect(file).toMatchObject({ events: [{ article: 'daily-2024-01-12-trade-record' }, {}] })
  })
})
