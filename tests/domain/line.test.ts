import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketOf } from '../../app/domain/frequency'
import { namedBasisOf } from '../../app/domain/agreement'
import { lineOf, mainBasisOf } from '../../app/domain/line'
import type { Observation } from '../../app/domain/observation'
import { isClosed, periodText } from '../../app/domain/period'
import { pointsOf } from '../../app/domain/point'
import { basesById, observationOf } from '../../mocks/builders'
import type { ObservationRecord } from '../../mocks/builders'
import { crowdedClaims } from './arbitrary'

const bases = basesById()
const lineThrough = (claims: readonly Observation[]) =>
  lineOf(pointsOf(claims, 'usd-billion', bases), 'a', bases)
const claim = (id: string, period: string, part: Partial<ObservationRecord> = {}) =>
  observationOf({ id, period, ...part })

describe('lineOf', () => {
  it('runs through one point a bucket, in order, and a run through neighbours only', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const { points, runs } = lineThrough(claims)
        const buckets = (some: typeof points) =>
          some.map(({ period }) => (isClosed(period) ? bucketOf(period, 'a') : Number.NaN))
        expect(runs.flat()).toEqual(points)
        expect(new Set(buckets(points)).size).toBe(points.length)
        for (const run of runs) {
          const [first = 0, ...rest] = buckets(run)
          expect(rest).toEqual(rest.map((_, index) => first + index + 1))
        }
        const ends = runs.map((run) => buckets(run))
        for (const [index, run] of ends.slice(1).entries()) {
          expect((run[0] ?? 0) - (ends[index]?.at(-1) ?? 0)).toBeGreaterThan(1)
        }
      }),
    )
  })

  it('never joins two named agencies, a forecast or a bound', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        const { points } = lineThrough(claims)
        const agencies = new Set(
          points.map((point) => namedBasisOf(point, bases)).filter((id) => id !== undefined),
        )
        expect(agencies.size).toBeLessThanOrEqual(1)
        expect(points.filter(({ lead }) => lead.status === 'forecast')).toEqual([])
        expect(points.filter(({ shown }) => shown.form !== 'value')).toEqual([])
      }),
    )
  })

  it('breaks where a year is missing', () => {
    const { runs } = lineThrough([claim('o-1', '2019'), claim('o-2', '2020'), claim('o-3', '2022')])
    expect(runs.map((run) => run.map(({ period }) => periodText(period)))).toEqual([
      ['2019', '2020'],
      ['2022'],
    ])
  })

  it('follows the agency that speaks most', () => {
    const claims = [
      claim('o-1', '2020', { value: 104, basis: 'russia-customs' }),
      claim('o-2', '2021', { value: 140.7, basis: 'russia-customs' }),
      claim('o-3', '2021', { value: 146.9 }),
      claim('o-4', '2022', { value: 190.27 }),
      claim('o-5', '2023', { value: 240.1 }),
    ]
    expect(mainBasisOf(pointsOf(claims, 'usd-billion', bases), bases)).toBe('china-customs')
    expect(lineThrough(claims).points.map(({ lead }) => lead.id)).toEqual(['o-3', 'o-4', 'o-5'])
  })

  it('prefers what more articles say where no agency speaks', () => {
    const unnamed = { basis: 'unstated' } as const
    const { points } = lineThrough([
      claim('o-1', '2022', { ...unnamed, value: 109, article: 'a-1' }),
      claim('o-2', '2022', { ...unnamed, value: 190, article: 'a-2' }),
      claim('o-3', '2022', { ...unnamed, value: 190, article: 'a-3' }),
    ])
    expect(points.map(({ lead }) => lead.id)).toEqual(['o-2'])
  })

  it('leaves spans of another grain and growth on another base beside it', () => {
    const { points } = lineThrough([
      claim('o-1', '2022'),
      claim('o-2', '2023-01..2023-08'),
      claim('o-3', '2023', { basePeriod: 'February 2022' }),
      claim('o-4', '..2024'),
    ])
    expect(points.map(({ lead }) => lead.id)).toEqual(['o-1'])
  })
})
