import type { Playlist } from '../playlist'
import { isShownAt, minutesLater } from '../schedule'
import type { LocalTime } from '../schedule'
import type { Place } from './state'

/** The places of a playlist that its schedules allow at a moment, in order; none outside the hours of the whole. */
export const shownNow = ({ schedule, slides }: Playlist, now: LocalTime): readonly Place[] =>
  isShownAt(schedule, now)
    ? slides.flatMap((slide, place) => (isShownAt(slide.schedule, now) ? [place] : []))
    : []

/** Minutes until a playlist shows something, within a week; undefined where it never does. */
export function minutesUntilShown(playlist: Playlist, now: LocalTime): number | undefined {
  for (let minutes = 0; minutes < 7 * 1440; minutes++) {
    if (shownNow(playlist, minutesLater(now, minutes)).length > 0) return minutes
  }
  return undefined
}
