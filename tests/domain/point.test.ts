import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../app/data/build/read'
import { seriesIds } from '../../app/domain/brand'
import type { BasisId } from '../../app/domain/brand'
import type { Basis } from '../../app/domain/basis'
import type { Observation } from '../../app/domain/observation'
import { intervalOf } from '../../app/domain/interval'
import { samePeriod } from '../../app/domain/period'
import { articleCount, pointsOf } from '../../app/domain/point'
import type { StatedPoint } from '../../app/domain/point'
import { showBy } from '../../app/domain/shown-in'
import { sameScale } from '../../app/domain/unit'
import type { UnitId } from '../../app/domain/unit'
import { basesById, observationOf } from '../../mocks/builders'
import { crowdedClaims } from './arbitrary'

const bases = basesById()
const { corpus } = readCorpus(process.cwd())
const show = showBy({ rates: corpus.rates, exchange: new Map() })
const seriesIdOf = (text: string) => {
  if (!seriesIds.is(text)) throw new Error(text)
  return text
}
const points = (claims: readonly Observation[]) => pointsOf(claims, 'usd-billion', bases)
const idsOf = (all: readonly StatedPoint[]) => all.map(({ claims }) => claims.map(({ id }) => id))
const named = (point: StatedPoint): ReadonlySet<BasisId> =>
  new Set(point.claims.map(({ basis }) => basis).filter((id) => bases.get(id)?.named === true))

describe('pointsOf', () => {
  it('puts every claim in the unit’s scale into exactly one point', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const inScale = claims.filter(({ quantity }) => sameScale(quantity.unit, 'usd-billion'))
        expect(idsOf(points(claims)).flat().toSorted(compare)).toEqual(
          inScale.map(({ id }) => id).toSorted(compare),
        )
      }),
    )
  })

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(
        crowdedClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(new Set(idsOf(points(shuffled)).map(String))).toEqual(
            new Set(idsOf(points(claims)).map(String)),
          )
        },
      ),
    )
  })

  it('never joins two named agencies, a forecast and a fact, two kinds or two spans', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        for (const point of points(claims)) {
          expect(named(point).size).toBeLessThanOrEqual(1)
          expect(new Set(point.claims.map(({ status }) => status === 'forecast')).size).toBe(1)
          expect(new Set(point.claims.map(({ kind }) => kind)).size).toBe(1)
          expect(point.claims.every(({ period }) => samePeriod(period, point.period))).toBe(true)
        }
      }),
    )
  })

  it('keeps an interval that all its claims share', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        for (const { claims: joined, interval } of points(claims)) {
          expect(interval.low).toBeLessThanOrEqual(interval.high)
          for (const { quantity } of joined) {
            const own = intervalOf(quantity, 'usd-billion')
            expect(own?.low).toBeLessThanOrEqual(interval.low)
            expect(own?.high).toBeGreaterThanOrEqual(interval.high)
          }
        }
      }),
    )
  })

  it('lets the most precise claim lead', () => {
    const [point] = points([
      observationOf({ id: 'o-round', value: 240, basis: 'unstated', article: 'a-2' }),
      observationOf({ id: 'o-exact', value: 240.1 }),
      observationOf({ id: 'o-bound', value: 200, hedge: 'more than', basis: 'unstated', article: 'a-3' }),
    ])
    expect(point?.claims.map(({ id }) => id)).toEqual(['o-exact', 'o-round', 'o-bound'])
    expect(point === undefined ? 0 : articleCount(point)).toBe(3)
  })

  it('does not let hearsay bring two agencies together', () => {
    const claims = [
      observationOf({ id: 'o-exact', value: 190_270, unit: 'usd-million', basis: 'unstated' }),
      observationOf({ id: 'o-china', value: 190, basis: 'china-customs' }),
      observationOf({ id: 'o-russia', value: 190, basis: 'russia-customs' }),
    ]
    expect(idsOf(points(claims))).toEqual([['o-exact', 'o-china'], ['o-russia']])
  })

  it('draws claims that differ apart', () => {
    expect(
      idsOf(
        points([
          observationOf({ id: 'o-1', value: 109, basis: 'unstated' }),
          observationOf({ id: 'o-2', value: 190.27 }),
        ]),
      ),
    ).toEqual([['o-2'], ['o-1']])
  })

  it('shows a claim in the unit of the view, and says that it was rescaled', () => {
    const [point] = points([observationOf({ value: 1903, unit: 'usd-100-million' })])
    expect(point).toMatchObject({ rescaled: true, shown: { form: 'value', value: 190.3 } })
  })

  it('counts two claims of one article as one voice', () => {
    const [point] = points([observationOf({ id: 'o-1' }), observationOf({ id: 'o-2', basis: 'unstated' })])
    expect(point === undefined ? 0 : articleCount(point)).toBe(1)
  })

  it('groups claims alike in every unit', () => {
    const oil = { ...observationOf(), series: seriesIdOf('crude-volume') }
    const claim = (id: string, value: number, unit: UnitId): Observation => ({
      ...oil,
      ...observationOf({ id, value, unit, basis: 'unstated' }),
      series: oil.series,
    })
    const tonnesAndBarrels = fc.array(
      fc.oneof(
        fc.integer({ min: 1000, max: 1090 }).map((n) => [n / 10, 'million-tonnes'] as const),
        fc.integer({ min: 200, max: 219 }).map((n) => [n / 100, 'million-barrels-per-day'] as const),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(tonnesAndBarrels, (numbers) => {
        const claims = numbers.map(([value, unit], index) => claim(`o-${index}`, value, unit))
        const grouped = (unit: UnitId) =>
          new Set(
            idsOf(pointsOf(claims, unit, bases, show, 'million-tonnes')).map((ids) =>
              String(ids.toSorted(compare)),
            ),
          )
        expect(grouped('million-barrels-per-day')).toEqual(grouped('million-tonnes'))
      }),
    )
  })

  it('lets a claim that is stated in the unit lead before one that a rate brings there', () => {
    const claims = [
      {
        ...observationOf({ id: 'o-t', value: 107.02, unit: 'million-tonnes' }),
        series: seriesIdOf('crude-volume'),
      },
      {
        ...observationOf({ id: 'o-b', value: 2.15, unit: 'million-barrels-per-day' }),
        series: seriesIdOf('crude-volume'),
      },
    ]
    const leads = (unit: UnitId) =>
      pointsOf(claims, unit, bases, show, 'million-tonnes').map(({ lead }) => lead.id)
    expect(leads('million-tonnes')).toEqual(['o-t'])
    expect(leads('million-barrels-per-day')).toEqual(['o-b'])
  })

  it('leaves out a claim whose basis it does not know', () => {
    expect(pointsOf([observationOf()], 'usd-billion', new Map<BasisId, Basis>())).toEqual([])
  })
})

const compare = (a: string, b: string): number => (a < b ? -1 : 1)
