import { durations as durationsOf } from './durations'
import { inOrder } from './in-order'
import { nextFrom } from './next-from'
import { show } from './show'
import type { Place, WallState } from './state'

interface Replacement {
  /** Of each slide, by its place. */
  readonly seconds: readonly number[]
  readonly order: readonly Place[]
  /** For each old place the new one; undefined where the slide is gone. */
  readonly moved: readonly (Place | undefined)[]
}

/** Another edition of the playlist: the wall stays at its slide where there still is one. */
export function replace(before: WallState, { seconds, order: places, moved }: Replacement): WallState {
  const durations = durationsOf(seconds)
  const to = (place: Place | undefined) => {
    const there = place === undefined ? undefined : moved[place]
    return there === undefined || durations[there] === undefined ? undefined : there
  }
  const order = inOrder(places, durations.length)
  const slide = to(before.slide)
  const state: WallState = {
    ...before,
    durations,
    order,
    slide,
    picture: to(before.picture),
    ready: before.ready.flatMap((place) => to(place) ?? []),
    skipped: before.skipped.flatMap((each) => {
      const place = to(each.slide)
      return place === undefined ? [] : [{ ...each, slide: place }]
    }),
  }
  if (slide !== undefined && order.includes(slide)) {
    if (state.ready.includes(slide) && state.picture !== slide)
      return show(state, { slide, round: state.round })
    return { ...state, remaining: Math.min(state.remaining, durations[slide] ?? 0) }
  }
  const near = nextFrom(order, before.slide ?? 0)
  return near === undefined
    ? { ...state, slide: undefined }
    : show(state, { slide: near, round: state.round })
}
