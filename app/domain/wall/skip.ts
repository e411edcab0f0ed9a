import type { SkipReason, WallState } from './state'
import type { Turn } from './turns'

/** Lets a turn pass, and says why. */
export const skip = (state: WallState, { slide, round }: Turn, why: SkipReason): WallState => ({
  ...state,
  ready: state.ready.filter((place) => place !== slide),
  skipped: [...state.skipped.filter((each) => each.slide !== slide), { slide, why, at: state.clock, round }],
  failures: state.failures + 1,
})
