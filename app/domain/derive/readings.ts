import type { Agreement, Show } from '../agreement'
import type { Observation } from '../observation'
import type { UnitId } from '../unit'
import { termIn } from './side-by-side'
import type { ClaimTerm } from './term'

/** So many ways of putting one number are enough to tell whether any of them fits. */
const most = 4

/**
 * The different ways in which claims that agree put their number, in a unit: 190.27, 190.3, 190. Bounds count only where
 * there is nothing else, since “more than 100” would fit almost everything.
 */
export function readingsOf({ claims }: Agreement, unit: UnitId, show: Show): readonly ClaimTerm[] {
  const readings = new Map<string, ClaimTerm>()
  for (const claim of claims) {
    const key = claims.length === 1 ? '' : wordingOf(claim)
    const term = readings.has(key) ? undefined : termIn(claim, unit, show)
    if (term !== undefined) readings.set(key, term)
  }
  const all = [...readings.values()]
  const closed = all.filter(
    ({ conversion: { interval } }) => Number.isFinite(interval.low) && Number.isFinite(interval.high),
  )
  return (closed.length > 0 ? closed : all).slice(0, most)
}

const wordingOf = ({ quantity: { stated, unit, hedge } }: Observation): string =>
  JSON.stringify([stated, unit, hedge?.sense])
