import { isOnItsWay } from './is-on-its-way'
import type { WallState } from './state'
import { turnsAfter } from './turns'
import type { Turn } from './turns'

/**
 * The turn whose slide is to be loaded now: the one where the wall is, or the one after it. Undefined where the next can
 * be shown at once. A slide that failed is wanted again in its next round.
 */
export function wanted(state: WallState): Turn | undefined {
  const { slide, round } = state
  if (slide !== undefined && isOnItsWay(state)) return { slide, round }
  const [next] = turnsAfter(state)
  return next === undefined || state.ready.includes(next.slide) ? undefined : next
}
