import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrawnFigure } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import { tableOf } from '~/figure/table'
import type { ClaimRow, TableDetail } from '~/figure/table'
import { byTime, sortRows, sortedBy } from '~/figure/tableSort'
import { en } from '~/i18n/en'
import { defaultView } from '~/view/view'
import { anArticle, anObservation } from '../../mocks/builders'
import type { SeriesRecord } from '../../mocks/builders'
import { smallCorpus } from '../../mocks/small-corpus'
import { bundlesOf, drawn, figureOf, statedMarksIn } from './bundle'
import { viewsOf } from './views'

type Claim = SeriesRecord['observations'][number]

const figure = (...observations: readonly Claim[]): DrawnFigure =>
  drawn(figureOf({ observations: [...observations] }))
const rowsOf = (of: DrawnFigure, detail?: TableDetail) => tableOf(of, en, detail).rows
const claimRows = (of: DrawnFigure, detail?: TableDetail): readonly ClaimRow[] =>
  rowsOf(of, detail).flatMap((row) => (row.kind === 'claim' ? [row] : []))

const years = figure(
  anObservation({ id: 'o-2019', period: '2019', value: 110.76 }),
  anObservation({ id: 'o-2022', period: '2022', value: 190, hedge: 'about' }),
  anObservation({ id: 'o-2023', period: '2023', value: 240.1 }),
  anObservation({
    id: 'o-2023-more',
    period: '2023',
    value: 230,
    hedge: 'could reach',
    status: 'forecast',
    basis: 'unstated',
  }),
)

describe('tableOf', () => {
  const small = bundlesOf(smallCorpus())

  it('has one row for every mark of the chart and no other number, whatever the view', () => {
    const bundle = small.bundle('trade-total', 'trade-china-to-russia')
    fc.assert(
      fc.property(viewsOf(bundle), (view) => {
        const shown = prepare(bundle, view, en)
        if (shown.kind === 'refused') return
        const marks = shown.chart.series.flatMap((series) => series.marks.map(({ point }) => point))
        expect(new Set(claimRows(shown).map(({ point }) => point))).toEqual(new Set(marks))
        expect(claimRows(shown)).toHaveLength(marks.length)
      }),
    )
  })

  it('unfolds to one row for every claim behind the marks', () => {
    const bundle = small.bundle('trade-total')
    fc.assert(
      fc.property(viewsOf(bundle), (view) => {
        const shown = prepare(bundle, view, en)
        if (shown.kind === 'refused') return
        const claims = statedMarksIn(shown).flatMap(({ point }) => point.claims)
        expect(new Set(claimRows(shown, 'claims').map(({ id }) => id))).toEqual(
          new Set(claims.map(({ id }) => id)),
        )
        expect(tableOf(shown, en).claims).toBe(claims.length)
      }),
    )
  })

  it('keeps the hedge beside the number', () => {
    expect(claimRows(years).map(({ value }) => `${value.hedge}|${value.number}`)).toEqual([
      '|110.76',
      'about|190',
      '|240.1',
      'could reach|230',
    ])
  })

  it('has a row with a reason where the line has a gap', () => {
    expect(rowsOf(years)[1]).toMatchObject({ kind: 'gap', period: '2020–2021', reason: 'no-claim' })
  })

  it('names the series only where there are several', () => {
    expect(tableOf(years, en).columns).not.toContain('series')
    const both = prepare(small.bundle('trade-total', 'trade-china-to-russia'), defaultView, en)
    expect(tableOf(drawn(both), en).columns).toContain('series')
  })

  it('counts articles for a mark and not for a claim', () => {
    expect(tableOf(years, en).columns).toContain('articles')
    expect(tableOf(years, en, 'claims').columns).not.toContain('articles')
  })

  it('says how the author put a number that is shown in another unit', () => {
    const [row] = claimRows(
      figure(
        anObservation({
          id: 'o-1',
          period: '2022',
          value: 1903,
          unit: 'usd-100-million',
          quote: 'it came to 1903',
        }),
      ),
    )
    expect(row?.value).toMatchObject({ number: '190.3', origin: 'stated: $1,903 × 100 m' })
    expect(row?.value.asStated).toBe('1,903 hundred million US dollars')
  })

  it('counts repeats of one release', () => {
    const [row] = claimRows(
      drawn(
        figureOf(
          {
            observations: [
              anObservation({ id: 'o-1' }),
              anObservation({ id: 'o-2', article: 'daily-2024-01-13-again' }),
            ],
          },
          { articles: [anArticle(), anArticle({ id: 'daily-2024-01-13-again' })] },
        ),
      ),
    )
    expect(row?.voices).toEqual({ articles: 2, repeating: 2, releases: 1 })
    expect(row === undefined ? '' : en.chart.voices(row.voices)).toBe('2 articles, one release')
  })
})

describe('sortRows', () => {
  const ids = (column: Parameters<typeof sortedBy>[0], direction: 'ascending' | 'descending') =>
    sortRows(rowsOf(years), { column, direction }, en).map((row) => (row.kind === 'gap' ? 'gap' : row.id))

  it('sorts by time, with gaps in their place', () => {
    expect(ids('period', 'ascending')).toEqual(['o-2019', 'gap', 'o-2022', 'o-2023', 'o-2023-more'])
    expect(ids('period', 'descending')).toEqual(['o-2023', 'o-2023-more', 'o-2022', 'gap', 'o-2019'])
  })

  it('sorts by value, with gaps last either way', () => {
    expect(ids('value', 'ascending')).toEqual(['o-2019', 'o-2022', 'o-2023-more', 'o-2023', 'gap'])
    expect(ids('value', 'descending')).toEqual(['o-2023', 'o-2023-more', 'o-2022', 'o-2019', 'gap'])
  })

  it('never loses or doubles a row', () => {
    const { columns, rows } = tableOf(years, en)
    for (const column of columns) {
      expect(new Set(sortRows(rows, { column, direction: 'descending' }, en))).toEqual(new Set(rows))
    }
  })

  it('turns the order round at the second click, and starts anew at another column', () => {
    expect(sortedBy('period', byTime)).toEqual({ column: 'period', direction: 'descending' })
    expect(sortedBy('value', sortedBy('period', byTime))).toEqual({ column: 'value', direction: 'ascending' })
  })
})
