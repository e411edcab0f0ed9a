import { show } from './show'
import type { Place, WallState } from './state'

/** What follows when a slide can be drawn. */
export function load(before: WallState, slide: Place): WallState {
  if (before.durations[slide] === undefined || before.ready.includes(slide)) return before
  const state: WallState = {
    ...before,
    ready: [...before.ready, slide],
    skipped: before.skipped.filter((each) => each.slide !== slide),
  }
  if (state.slide === undefined) return state
  // An empty screen takes whatever comes first.
  const isFirst = state.picture === undefined && state.order.includes(slide)
  return isFirst || state.slide === slide ? show(state, { slide, round: state.round }) : state
}
