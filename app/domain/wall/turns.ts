import type { Place, WallState } from './state'

/** A slide in the round in which it is shown. */
export interface Turn {
  readonly slide: Place
  readonly round: number
}

/**
 * The turns that come after the slide where the wall is, up to its own in the next round, without those that have
 * failed. Empty where everything has.
 */
export function turnsAfter(state: WallState): readonly Turn[] {
  const { order, round, slide = Infinity } = state
  const ahead = order.filter((place) => place > slide).map((place) => ({ slide: place, round }))
  const again = order.filter((place) => place <= slide).map((place) => ({ slide: place, round: round + 1 }))
  return [...ahead, ...again].filter((turn) => !hasFailed(state, turn))
}

/** A slide that has failed in a round, or for a later one already, has no turn in it. */
export const hasFailed = ({ skipped }: WallState, turn: Turn): boolean =>
  skipped.some(({ slide, round }) => slide === turn.slide && round >= turn.round)

/** The turn of a slide that is asked for now: in this round, or in the next where it has gone by. */
export function turnOf(place: Place, state: WallState): Turn {
  const { slide = -1, round } = state
  const now = { slide: place, round }
  const isOver = place < slide || (place === slide && hasFailed(state, now))
  return isOver ? { slide: place, round: round + 1 } : now
}
