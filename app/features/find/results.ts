import type { Found } from '~/domain/find'
import { isYear } from '~/domain/find-tokens'
import type { Token } from '~/domain/find-tokens'
import { groupBy } from '~/domain/group'
import { groups } from './entries'
import type { Entry, Group } from './entries'

/** A group of results with the ones that are shown. */
export interface ResultGroup {
  readonly group: Group
  /** Place of its first row among all rows. */
  readonly from: number
  readonly all: number
  readonly shown: readonly Entry[]
  /** How many more one step shows: a row of its own where there are some. */
  readonly more: number
}

const atFirst: Readonly<Record<Group, number>> = { chart: 3, series: 5, figure: 6, event: 4, article: 4 }
/** A longer list is no answer: another word is. */
const unfolded = 40

/** Results by group, the best of each first; an unfolded group shows more of its own. */
export function resultGroups(
  { hits, tokens }: Found,
  entries: readonly Entry[],
  isUnfolded: (group: Group) => boolean,
): readonly ResultGroup[] {
  const found = groupBy(
    hits.flatMap(({ document }) => entries[document] ?? []),
    ({ group }) => group,
  )
  let from = 0
  return orderFor(tokens, found).flatMap((group): ResultGroup[] => {
    const all = found.get(group)
    if (all === undefined) return []
    // A fold that hides one row would not be shorter.
    const open = isUnfolded(group) || all.length === atFirst[group] + 1
    const shown = all.slice(0, open ? unfolded : atFirst[group])
    const more = open ? 0 : Math.min(all.length, unfolded) - shown.length
    const place = from
    from += shown.length + (more > 0 ? 1 : 0)
    return [{ group, from: place, all: all.length, shown, more }]
  })
}

/** Who types a number that some figure states is after that figure; everyone else sees charts and series first. */
function orderFor(tokens: readonly Token[], found: ReadonlyMap<Group, readonly Entry[]>): readonly Group[] {
  const [best] = found.keys()
  const byNumber = best === 'figure' && tokens.some((token) => token.number !== undefined && !isYear(token))
  return byNumber ? ['figure', ...groups.filter((group) => group !== 'figure')] : groups
}

/** How many rows the arrow keys go through. */
export const rowCount = (results: readonly ResultGroup[]): number => {
  const last = results.at(-1)
  return last === undefined ? 0 : last.from + last.shown.length + (last.more > 0 ? 1 : 0)
}
