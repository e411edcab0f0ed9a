import { isClosed } from '../period'
import type { Period } from '../period'
import type { Measure } from '../series'

/**
 * Statistics offices revise what they have published: growth is told against the revised figure of the year before, and
 * a year to date contains revised months. How far is seen where China's customs give a growth rate beside both levels:
 * the base that the rate implies lies within 0.5 per cent of the total first published for a whole year, and within 2.5
 * per cent for shorter spans in nineteen cases of twenty (`docs/audit-review.md` has the count). So much is allowed, and
 * said. Nothing is allowed for prices and shares, which no office adds up.
 *
 * @returns a share of the earlier figure
 */
export function revisionOf(measure: Measure, earlier: Period): number {
  if (measure !== 'flow') return 0
  return isClosed(earlier) && earlier.end - earlier.start >= wholeYear ? 0.005 : 0.025
}

const wholeYear = 364
