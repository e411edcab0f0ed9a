import type { WallState } from './state'
import { hasFailed } from './turns'

/** Whether the slide where the wall is cannot be drawn yet and may still come. */
export const isOnItsWay = (state: WallState): boolean =>
  state.slide !== undefined &&
  !state.ready.includes(state.slide) &&
  !hasFailed(state, { slide: state.slide, round: state.round })
