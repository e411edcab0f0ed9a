import { limits } from './limits'
import type { WallState } from './state'
import type { Turn } from './turns'

/** Gives a slide its turn. Until it can be drawn, the picture before it stays. */
export function show(state: WallState, { slide, round }: Turn): WallState {
  const isReady = state.ready.includes(slide)
  return {
    ...state,
    slide,
    round,
    picture: isReady ? slide : state.picture,
    changes: isReady ? state.changes + 1 : state.changes,
    remaining: state.durations[slide] ?? limits.shortest,
    shown: isReady ? 0 : state.shown,
    waited: 0,
  }
}
