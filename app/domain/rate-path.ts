import type { SeriesId } from './brand'
import { rateAppliesTo } from './rate'
import type { Rate } from './rate'
import { sameScale } from './unit'
import type { UnitId } from './unit'

/** One rate on a way between scales, in its own direction or against it. */
export interface Leg {
  readonly rate: Rate
  readonly from: UnitId
  readonly to: UnitId
  readonly against: boolean
}

export interface RatePath {
  /** One unit of the scale that it ends on. */
  readonly unit: UnitId
  readonly legs: readonly Leg[]
}

/** The shortest way to every scale that a series' rates reach from a unit; its own scale comes first, without a leg. */
export function pathsFrom(unit: UnitId, series: SeriesId, rates: readonly Rate[]): readonly RatePath[] {
  const paths: RatePath[] = [{ unit, legs: [] }]
  // It grows while it is read: breadth first, and no scale twice, so there is no cycle.
  for (const path of paths) {
    for (const leg of legsFrom(path.unit, series, rates)) {
      if (paths.some((known) => sameScale(known.unit, leg.to))) continue
      paths.push({ unit: leg.to, legs: [...path.legs, leg] })
    }
  }
  return paths
}

const legsFrom = (unit: UnitId, series: SeriesId, rates: readonly Rate[]): readonly Leg[] =>
  rates
    .filter((rate) => rateAppliesTo(rate, series))
    .flatMap((rate): readonly Leg[] => {
      if (sameScale(rate.from, unit)) return [{ rate, from: rate.from, to: rate.to, against: false }]
      return sameScale(rate.to, unit) ? [{ rate, from: rate.to, to: rate.from, against: true }] : []
    })
