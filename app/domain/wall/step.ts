import { jump, next, previous } from './by-hand'
import type { WallEvent } from './event'
import { fail } from './fail'
import { load } from './load'
import { replace } from './replace'
import { reschedule } from './reschedule'
import type { WallState } from './state'
import { tick } from './tick'

/** What a wall is after something has happened to it. It knows no clock but that of its events, and never throws. */
export function step(state: WallState, event: WallEvent): WallState {
  switch (event.kind) {
    case 'tick':
      return tick(state, event.now)
    case 'next':
      return next(state)
    case 'previous':
      return previous(state)
    case 'first':
      return jump(state, 1)
    case 'last':
      return jump(state, state.order.length)
    case 'jump':
      return jump(state, event.to)
    case 'pause':
      return { ...state, paused: true }
    case 'resume':
      return reschedule({ ...state, paused: false }, state.order)
    case 'loaded':
      return load(state, event.slide)
    case 'failed':
      return fail(state, event.slide, event.why)
    case 'recovered':
      return recover(state)
    case 'data': {
      const { version, unreachable } = state.data
      const isNews = version !== event.version || unreachable !== undefined
      const data = { version: event.version, at: event.at, unreachable: undefined }
      return { ...(isNews ? recover(state) : state), data }
    }
    case 'data-failed': {
      const since = state.data.unreachable?.since ?? event.at
      return { ...state, data: { ...state.data, unreachable: { since, why: event.why } } }
    }
    case 'app-version':
      return { ...state, newApp: event.version }
    case 'visible':
      return { ...state, clock: undefined }
    case 'schedule':
      return reschedule(state, event.order)
    case 'playlist':
      return replace(state, event)
  }
}

/** What was skipped may be asked for again, at once. */
const recover = (state: WallState): WallState => ({
  ...state,
  waited: 0,
  skipped: state.skipped.map((each) => ({ ...each, round: 0 })),
})
