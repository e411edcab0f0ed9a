import type { WallEvent } from '../../../app/domain/wall/event'
import { start } from '../../../app/domain/wall/start'
import type { Place, SkipReason, WallState } from '../../../app/domain/wall/state'
import { step } from '../../../app/domain/wall/step'
import { wanted } from '../../../app/domain/wall/wanted'

/** A wall of so many slides, ten seconds each. */
export const aWall = (slides: number, seconds = 10): WallState =>
  start({ seconds: Array.from({ length: slides }, () => seconds), order: places(slides) })

export const places = (slides: number): readonly Place[] =>
  Array.from({ length: slides }, (_, place) => place)

export const after = (state: WallState, ...events: readonly WallEvent[]): WallState =>
  events.reduce(step, state)

/** Why a slide cannot be had, or undefined where it can; `late` never answers. */
export type Source = (slide: Place, round: number) => SkipReason | 'late' | undefined

export const allThere: Source = () => undefined

/** Asks the source for what the wall wants, as its screen does, until it wants nothing or is kept waiting. */
export function served(
  wall: WallState,
  source: Source,
): { readonly state: WallState; readonly asked: number } {
  let state = wall
  let asked = 0
  for (let turn = wanted(state); turn !== undefined && asked < 1000; turn = wanted(state)) {
    const answer = source(turn.slide, turn.round)
    if (answer === 'late') break
    asked++
    state = step(
      state,
      answer === undefined
        ? { kind: 'loaded', slide: turn.slide }
        : { kind: 'failed', slide: turn.slide, why: answer },
    )
  }
  return { state, asked }
}

export interface Frame {
  readonly now: number
  readonly state: WallState
}

/** Runs a wall with one tick a second and returns what it was after each of them. */
export function played(wall: WallState, seconds: number, source: Source = allThere): readonly Frame[] {
  let state = served(step(wall, { kind: 'tick', now: wall.clock ?? 0 }), source).state
  const begun = state.clock ?? 0
  return Array.from({ length: seconds }, (_, second) => {
    const now = begun + (second + 1) * 1000
    state = served(step(state, { kind: 'tick', now }), source).state
    return { now, state }
  })
}

/** The pictures in the order in which they came, each with the second of its coming. */
export const pictures = (frames: readonly Frame[]): readonly Place[] =>
  frames.flatMap(({ state }, index) => {
    const changed = state.changes !== frames[index - 1]?.state.changes
    return changed && state.picture !== undefined ? [state.picture] : []
  })
