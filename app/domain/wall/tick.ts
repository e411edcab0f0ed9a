import { advance } from './advance'
import { fail } from './fail'
import { isOnItsWay } from './is-on-its-way'
import { limits } from './limits'
import type { Time, WallState } from './state'

/**
 * Lets time pass: what has gone by since the last tick, never less than nothing and never more than a few seconds. So a
 * clock that is set back costs one tick, and one that is put ahead turns one slide at most.
 */
export function tick(before: WallState, now: Time): WallState {
  const passed = Math.min(limits.tick, Math.max(0, now - (before.clock ?? now)))
  const state = { ...before, clock: now, shown: before.shown + passed }
  const { slide } = state
  if (slide === undefined) return state
  if (isOnItsWay(state)) {
    const waited = state.waited + passed
    return waited < limits.patience ? { ...state, waited } : fail(state, slide, 'slow')
  }
  // A hand holds what is on the screen; where there is nothing yet, there is nothing to hold.
  if (state.paused && state.picture !== undefined) return state
  const remaining = Math.max(0, state.remaining - passed)
  return remaining > 0 ? { ...state, remaining } : advance({ ...state, remaining }, passed)
}
