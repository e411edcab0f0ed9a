import { limits } from './limits'
import { show } from './show'
import { skip } from './skip'
import type { WallState } from './state'
import { turnsAfter } from './turns'

/** The change that is due: to the next slide when it is there, after some waiting to the one after it. */
export function advance(state: WallState, passed: number): WallState {
  const [next] = turnsAfter(state)
  // Everything has failed: another round, in a while.
  if (next === undefined) return { ...state, round: state.round + 1, remaining: limits.retry, waited: 0 }
  if (state.ready.includes(next.slide)) return show(state, next)
  const waited = state.waited + passed
  if (waited < limits.patience) return { ...state, waited }
  return advance({ ...skip(state, next, 'slow'), waited: 0 }, 0)
}
