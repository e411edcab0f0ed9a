import { limits } from './limits'
import { show } from './show'
import { skip } from './skip'
import type { Place, SkipReason, WallState } from './state'
import { turnOf, turnsAfter } from './turns'

/** What follows when a slide cannot be shown. */
export function fail(before: WallState, slide: Place, why: SkipReason): WallState {
  if (before.durations[slide] === undefined) return before
  const state = skip(before, turnOf(slide, before), why)
  if (slide !== state.slide) return state
  const { picture } = state
  if (state.paused && picture !== undefined) {
    // A hand asked for it and holds the wall: what it held before is still there.
    return { ...state, slide: state.order.includes(picture) ? picture : slide, waited: 0 }
  }
  const turns = turnsAfter(state)
  const [next] = turns
  const there = turns.find((turn) => state.ready.includes(turn.slide))
  if (there !== undefined && (picture === slide || picture === undefined)) return show(state, there)
  // The end of a round is waited for: where everything fails at once, a wall must not run in circles.
  if (next !== undefined && next.round === state.round) return show(state, next)
  return { ...state, remaining: Math.min(state.remaining, limits.retry), waited: 0 }
}
