import type { Observation } from './observation'
import type { StatedPoint } from './point'
import { rescaleStated } from './quantity'
import type { Stated } from './quantity'

/** One claim of a point in the unit that the point shows; undefined where nothing leads there. */
export function statedIn(point: StatedPoint, claim: Observation): Stated | undefined {
  if (claim === point.lead) return point.shown
  const { stated, unit } = claim.quantity
  return point.conversions.get(claim.id)?.stated ?? rescaleStated(stated, unit, point.unit)
}
