import { show } from './show'
import type { WallState } from './state'
import { hasFailed, turnsAfter } from './turns'

/** To the slide that follows. What has failed in this round is passed over. */
export function next(state: WallState): WallState {
  const [turn] = turnsAfter(state)
  return turn === undefined ? state : show(state, turn)
}

export function previous(state: WallState): WallState {
  const { order, round, slide = -1 } = state
  const turns = [...order.filter((place) => place > slide), ...order.filter((place) => place < slide)]
    .toReversed()
    .map((place) => ({ slide: place, round }))
  const turn = turns.find((each) => !hasFailed(state, each))
  return turn === undefined ? state : show(state, turn)
}

/** To the nth slide of those that are allowed, counted from 1; one that had failed is tried again. */
export function jump(state: WallState, to: number): WallState {
  const slide = state.order[to - 1]
  if (slide === undefined) return state
  const skipped = state.skipped.map((each) => (each.slide === slide ? { ...each, round: 0 } : each))
  return show({ ...state, skipped }, { slide, round: state.round })
}
