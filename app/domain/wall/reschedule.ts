import { inOrder } from './in-order'
import { limits } from './limits'
import { next } from './by-hand'
import { show } from './show'
import type { Place, WallState } from './state'

/** Other slides are allowed from now on. One that no longer is makes way when it has stood for the shortest time. */
export function reschedule(before: WallState, places: readonly Place[]): WallState {
  const order = inOrder(places, before.durations.length)
  const state = { ...before, order }
  const { slide, round } = state
  const [first] = order
  // Whoever holds the wall is speaking: the end of its hours waits for that.
  if (first === undefined) return state.paused ? state : { ...state, slide: undefined }
  if (slide === undefined) return show(state, { slide: first, round })
  if (order.includes(slide) || state.paused) return state
  if (!state.ready.includes(slide)) return next(state)
  const rest = Math.max(0, limits.shortest - state.shown)
  return { ...state, remaining: Math.min(state.remaining, rest) }
}
