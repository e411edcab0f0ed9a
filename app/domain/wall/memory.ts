import { slideKey } from '../playlist'
import type { Playlist } from '../playlist'
import type { WallLog } from './log'
import type { DataState, Place, Time, WallState } from './state'

/** What a wall leaves to its next run: a reload goes on where it stood. */
export interface WallMemory {
  /** What was played, as the address names it: another playlist begins at its beginning. */
  readonly playlist: string
  /** The slide where it stood. */
  readonly at: { readonly key: string; readonly place: Place } | undefined
  readonly data: DataState
  /** The version of the app for which the page was loaded anew, so that it is not tried again and again. */
  readonly restarted: { readonly version: string; readonly at: Time } | undefined
  readonly log: WallLog
}

/** Where a wall stands, by what it shows. */
export function standing(playlist: Playlist, { slide }: WallState): WallMemory['at'] {
  const shown = slide === undefined ? undefined : playlist.slides[slide]
  return slide === undefined || shown === undefined ? undefined : { key: slideKey(shown), place: slide }
}

/** The place to go on from: that of the same slide, the nearest where it stands in the playlist more than once. */
export function placeIn({ slides }: Playlist, at: WallMemory['at']): Place | undefined {
  if (at === undefined) return undefined
  const places = slides.flatMap((slide, place) => (slideKey(slide) === at.key ? [place] : []))
  return places.toSorted((a, b) => Math.abs(a - at.place) - Math.abs(b - at.place))[0]
}
