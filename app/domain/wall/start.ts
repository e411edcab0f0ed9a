import { durations } from './durations'
import { inOrder } from './in-order'
import { nextFrom } from './next-from'
import { limits } from './limits'
import type { Place, WallState } from './state'

interface Beginning {
  /** Seconds of each slide, by its place. */
  readonly seconds: readonly number[]
  /** The places that the schedule allows now. */
  readonly order: readonly Place[]
  /** Where to begin; where the schedule does not allow it now, at the next that it does. */
  readonly from?: Place | undefined
}

/** A wall before its first tick. */
export function start({ seconds, order, from = 0 }: Beginning): WallState {
  const lengths = durations(seconds)
  const open = inOrder(order, lengths.length)
  const slide = nextFrom(open, from)
  return {
    durations: lengths,
    order: open,
    slide,
    picture: undefined,
    ready: [],
    remaining: slide === undefined ? 0 : (lengths[slide] ?? limits.shortest),
    shown: 0,
    waited: 0,
    clock: undefined,
    paused: false,
    round: 1,
    changes: 0,
    skipped: [],
    failures: 0,
    data: { version: undefined, at: undefined, unreachable: undefined },
    newApp: undefined,
  }
}
