import { isClosed } from '../period'
import type { Period } from '../period'
import type { Measure } from '../series'

// Statistics offices revise what they have published, and only what adds up: nothing is allowed for prices and shares.
// How far is seen in this corpus where China's customs give the numbers twice; `docs/audit-review.md` has the counts.

/**
 * Growth is told against the revised figure of the year before. The base that a stated rate implies lies within 0.2 per
 * cent of the total first published for a whole year, and within 3.2 per cent for shorter spans. The allowances are a
 * little wider than the furthest case, because a false alarm costs more than a miss.
 *
 * @returns a share of the earlier figure
 */
export function revisionAYearLater(measure: Measure, earlier: Period): number {
  if (measure !== 'flow') return 0
  return isClosed(earlier) && earlier.end - earlier.start >= wholeYear ? 0.005 : 0.035
}

const wholeYear = 364

/** A year to date holds revised months: the one before and the month that was added come within 0.54 per cent of it. */
export const revisionWithinYear = (measure: Measure): number => (measure === 'flow' ? 0.006 : 0)
