import { slideKey } from '../playlist'
import type { Playlist } from '../playlist'
import type { Place } from './state'

/** Where each slide of one edition of a playlist stands in another; undefined where it shows something no longer in it. */
export function movedPlaces(before: Playlist, after: Playlist): readonly (Place | undefined)[] {
  const free = new Map<string, Place[]>()
  after.slides.forEach((slide, place) => {
    const key = slideKey(slide)
    free.set(key, [...(free.get(key) ?? []), place])
  })
  // A chart that stands in it twice stays twice, in order.
  return before.slides.map((slide) => free.get(slideKey(slide))?.shift())
}
