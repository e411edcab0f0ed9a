import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../app/domain/coverage'
import { coverageStates } from '../../app/domain/coverage-cell'
import type { CoverageCell, CoverageState } from '../../app/domain/coverage-cell'
import { calendar } from '../../app/domain/day'
import { frequenciesToDraw } from '../../app/domain/frequency'
import { isClosed, overlaps, yearPeriod } from '../../app/domain/period'
import { aFlow, aPrice, aRatio, at, audited } from '../../mocks/audited'
import type { Audited, Claim } from '../../mocks/audited'
import { aRate } from '../../mocks/builders'
import type { SeriesRecord } from '../../mocks/builders'
import { crowdedClaims, months } from './arbitrary'

const rowOf = (corpus: Audited, id: string) => {
  const row = coverageOf(corpus).rows.find(({ series }) => series === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}

/** Trade by these claims, beside a series that stretches the years to 2020–2024. */
const tradeBy = (...claims: readonly Claim[]) =>
  audited([aFlow('trade', claims), aFlow('other', [at('2020', 1), at('2024', 1)])])
const tradeIn = (year: number, ...claims: readonly Claim[]): CoverageCell =>
  cellIn(rowOf(tradeBy(...claims), 'trade').cells, year)

function cellIn(cells: readonly CoverageCell[], year: number): CoverageCell {
  const cell = cells.find((one) => one.year === year)
  if (cell === undefined) throw new Error(`no cell ${year}`)
  return cell
}

const stateIn = (year: number, id: string, ...series: readonly SeriesRecord[]): CoverageState =>
  cellIn(rowOf(audited(series), id).cells, year).state

const forecast = { status: 'forecast' } as const

describe('the years', () => {
  it('go from the first to the last that any series speaks of, forecasts too', () => {
    const corpus = audited([
      aFlow('a', [at('2019-12', 1)]),
      aFlow('b', [at('2021', 1), at('2023', 2, forecast)]),
    ])
    expect(coverageOf(corpus).years).toEqual([2019, 2020, 2021, 2022, 2023])
  })

  it('are none where no claim names one', () => {
    const { years, rows } = coverageOf(audited([aFlow('trade', [at('..2024', 1), at('..', 2)])]))
    expect(years).toEqual([])
    expect(rows).toEqual([{ series: 'trade', claims: 2, open: 2, cells: [] }])
  })
})

describe('a cell', () => {
  it('is cited by a claim about any part of its year', () => {
    for (const span of ['2022', '2022-Q3', '2022-08', '2022-08-31', '2022-01..2022-08'])
      expect(tradeIn(2022, at(span, 10)).state).toBe('cited')
    expect(tradeIn(2021, at('2022', 10)).state).toBe('nothing')
  })

  it('counts a claim over several years in each of them', () => {
    const row = rowOf(tradeBy(at('2021..2023', 10), at('2022-07..2023-06', 4)), 'trade')
    expect(row.cells.map(({ claims }) => claims)).toEqual([0, 1, 2, 2, 0])
    expect(row.claims).toBe(2)
  })

  it('counts no claim whose span is open', () => {
    const row = rowOf(tradeBy(at('..2022', 10)), 'trade')
    expect(row).toMatchObject({ claims: 1, open: 1 })
    expect(row.cells.every(({ state }) => state === 'nothing')).toBe(true)
  })

  it('takes claims that agree for one point', () => {
    expect(tradeIn(2022, at('2022', 190), at('2022', 190.2), at('2022-08', 10))).toMatchObject({
      claims: 3,
      points: 2,
    })
  })

  it('is contested where claims on one span contradict each other', () => {
    expect(tradeIn(2022, at('2022', 190), at('2022', 210), at('2022-08', 10))).toMatchObject({
      state: 'contested',
      contests: 1,
      claims: 3,
      points: 3,
    })
  })

  it('is not contested by two agencies that measure differently', () => {
    const [china, russia] = [{ basis: 'china-customs' }, { basis: 'russia-customs' }]
    expect(tradeIn(2021, at('2021', 146.9, china), at('2021', 140.7, russia))).toMatchObject({
      state: 'cited',
      points: 2,
      contests: 0,
    })
  })

  it('is derived where nobody states it and arithmetic gives it', () => {
    const parts = [aFlow('sold', [at('2022', 60)]), aFlow('bought', [at('2022', 40)])]
    const whole = aFlow('whole', [at('2020', 80)], {
      definitions: [{ form: 'sum', of: ['sold', 'bought'] }],
    })
    const row = rowOf(audited([...parts, whole]), 'whole')
    expect(cellIn(row.cells, 2022)).toMatchObject({
      state: 'derived',
      claims: 0,
      derived: 1,
      grains: ['year'],
      drawnIn: { freq: undefined, unit: undefined },
    })
    expect(cellIn(row.cells, 2021).state).toBe('nothing')
  })

  it('is derived where only a shorter span of it can be reckoned', () => {
    const level = aFlow('level', [at('2021-08', 50), at('2022-08', 60)])
    const growth = aRatio('growth', { form: 'growth', of: 'level' }, [at('2020', 3, { unit: 'percent' })])
    expect(stateIn(2022, 'growth', level, growth)).toBe('derived')
    expect(cellIn(rowOf(audited([level, growth]), 'growth').cells, 2022)).toMatchObject({
      grains: ['month'],
      drawnIn: { freq: 'm' },
    })
  })

  it('is not derived by rates that the chart of its series does not ask for', () => {
    const inYuan = { unit: 'cny-billion' } as const
    const parts = [
      aFlow('sold', [at('2022', 400, inYuan)], { alsoStatedIn: ['cny-billion'] }),
      aFlow('bought', [at('2022', 200, inYuan)], { alsoStatedIn: ['cny-billion'] }),
    ]
    const surplus = { definitions: [{ form: 'difference', of: 'sold', less: 'bought' } as const] }
    const rate = aRate({ from: 'cny-billion', to: 'usd-billion', factor: 0.15, low: 0.14, high: 0.16 })
    const stateOf = (part: Partial<SeriesRecord>) =>
      cellIn(
        rowOf(
          audited(
            [...parts, aFlow('surplus', [at('2020', 1)], { ...surplus, ...part })],
            [{ ...rate, appliesTo: ['sold', 'bought', 'surplus'] }],
          ),
          'surplus',
        ).cells,
        2022,
      ).state
    expect(stateOf({})).toBe('nothing')
    expect(stateOf({ alsoStatedIn: ['cny-billion'] })).toBe('derived')
  })

  it('stays cited where months are stated and their year is reckoned', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => at(`2022-Q${quarter}`, 50))
    expect(tradeIn(2022, ...quarters)).toMatchObject({ state: 'cited', claims: 4 })
    expect(tradeIn(2022, ...quarters).derived).toBeGreaterThan(0)
  })

  it('is a forecast only where nothing better is known', () => {
    expect(tradeIn(2024, at('2024', 300, forecast))).toMatchObject({
      state: 'forecast',
      claims: 0,
      forecasts: 1,
    })
    expect(tradeIn(2024, at('2024', 300, forecast), at('2024-01', 20))).toMatchObject({
      state: 'cited',
      claims: 1,
      forecasts: 1,
    })
  })

  it('is not contested by outlooks that differ', () => {
    expect(tradeIn(2024, at('2024', 300, forecast), at('2024', 200, forecast)).state).toBe('forecast')
  })

  it('says at which grains it is known, by its facts first', () => {
    expect(tradeIn(2022, at('2022', 190), at('2022-Q1', 40), at('2022-05-09', 1)).grains).toEqual([
      'year',
      'quarter',
      'year-to-date',
      'day',
    ])
    expect(tradeIn(2022, at('2022-08', 10), at('2022', 190, forecast)).grains).toEqual(['month'])
    expect(tradeIn(2022, at('2022', 190, forecast)).grains).toEqual(['year'])
  })
})

describe('the view that a cell opens', () => {
  it('is the chart’s own where that draws something', () => {
    expect(tradeIn(2022, at('2022-08', 10), at('2022-09', 11), at('2022', 190)).drawnIn).toEqual({
      freq: undefined,
      unit: undefined,
    })
  })

  it('is the grain of most claims where the chart’s own has none', () => {
    const claims = [at('2022-01..2022-08', 90), at('2022-08', 10), at('2022-09', 11)]
    expect(tradeIn(2022, ...claims).drawnIn).toEqual({ freq: 'm', unit: undefined })
  })

  it('shows the contest, where there is one', () => {
    const contested = [at('2022', 190), at('2022-08', 10), at('2022-08', 20)]
    expect(tradeIn(2022, ...contested).drawnIn).toEqual({ freq: 'm', unit: undefined })
  })

  it('is in another unit where nothing is stated on the chart’s own scale', () => {
    const yuan = { unit: 'cny-billion' } as const
    expect(tradeIn(2022, at('2022', 1200, yuan)).drawnIn).toEqual({ freq: undefined, unit: 'cny-billion' })
    expect(tradeIn(2022, at('2022', 1200, yuan), at('2022-08', 10)).drawnIn).toEqual({
      freq: 'm',
      unit: undefined,
    })
  })

  it('is none where there is nothing', () => {
    expect(tradeIn(2021).drawnIn).toBeUndefined()
  })
})

/** A corpus of two series with any claims: levels that crowd on few spans, and prices over any months. */
const corpora = fc
  .record({ levels: crowdedClaims, spans: fc.array(months, { maxLength: 6 }) })
  .map(({ levels, spans }): Audited => {
    const { series, ...rest } = audited([aFlow('trade', [at('2020', 1)]), aPrice('price', [at('2020', 1)])])
    const [trade, price] = series
    const [like] = price?.observations ?? []
    if (trade === undefined || price === undefined || like === undefined) throw new Error('two series')
    return {
      ...rest,
      series: [
        { ...trade, observations: levels.map((claim) => ({ ...claim, series: trade.series.id })) },
        { ...price, observations: spans.map((period) => ({ ...like, period })) },
      ],
    }
  })

describe('coverage', () => {
  it('counts every claim with both ends once in each year that it touches, and no other', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const { rows } = coverageOf(corpus)
        for (const [place, { observations }] of corpus.series.entries()) {
          for (const { year, claims, forecasts } of rows[place]?.cells ?? []) {
            const touching = observations.filter(({ period }) => overlaps(period, yearPeriod(year)))
            expect(claims + forecasts).toBe(touching.length)
          }
          const counted = rows[place]?.cells.reduce(
            (sum, { claims, forecasts }) => sum + claims + forecasts,
            0,
          )
          const years = observations.reduce(
            (sum, { period }) =>
              sum + (isClosed(period) ? calendar(period.end).year - calendar(period.start).year + 1 : 0),
            0,
          )
          expect(counted).toBe(years)
        }
      }),
    )
  })

  it('gives every series a cell for every year, in order', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const { years, rows } = coverageOf(corpus)
        expect(rows.map(({ series }) => series)).toEqual(corpus.series.map(({ series }) => series.id))
        for (const { cells } of rows) expect(cells.map(({ year }) => year)).toEqual(years)
      }),
    )
  })

  it('names the strongest state that a cell’s counts allow', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        for (const cell of coverageOf(corpus).rows.flatMap(({ cells }) => cells)) {
          const held = [cell.contests, cell.claims, cell.derived, cell.forecasts, 1]
          expect(cell.state).toBe(coverageStates[held.findIndex((count) => count > 0)])
          expect(cell.points).toBeLessThanOrEqual(cell.claims)
          expect(cell.points > 0).toBe(cell.claims > 0)
        }
      }),
    )
  })

  it('opens views in which a claim of the year is drawn', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const { rows } = coverageOf(corpus)
        for (const [place, { series, observations }] of corpus.series.entries()) {
          for (const { year, state, drawnIn } of rows[place]?.cells ?? []) {
            if (state === 'derived' || state === 'nothing') continue
            const drawn = observations.filter(
              ({ period }) =>
                overlaps(period, yearPeriod(year)) &&
                frequenciesToDraw(period, series.measure).includes(drawnIn?.freq ?? series.frequency),
            )
            expect(drawn).not.toEqual([])
          }
        }
      }),
    )
  })
})
