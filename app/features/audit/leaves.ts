import type { Check } from '~/domain/audit/check'
import type { ObservationId, SeriesId } from '~/domain/brand'
import { leavesOf } from '~/figure/leavesOf'
import type { Leaf } from '~/figure/leavesOf'

const leavesIn = ({ left, right }: Check): readonly Leaf[] => [
  ...leavesOf(left.tree),
  ...(right === undefined ? [] : leavesOf(right.tree)),
]

/** The series whose files hold the passages of a check. */
export const seriesOf = (check: Check): readonly SeriesId[] => [
  ...new Set([
    ...check.series,
    ...leavesIn(check).map(({ series }) => series),
    ...(check.reason.kind === 'equals-other' ? [check.reason.series] : []),
  ]),
]

/** Claims behind a check that say the same as one in its arithmetic. */
export function beyondTrees(check: Check): readonly ObservationId[] {
  const inTrees = new Set(leavesIn(check).map(({ observation }) => observation))
  return check.observations.filter((id) => !inTrees.has(id))
}
