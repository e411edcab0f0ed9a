import type { Playlist } from '../playlist'

/**
 * How long each slide stays, by its place.
 * @param interval what the address says; it goes before the playlist's own
 */
export const secondsOf = ({ slides, seconds }: Playlist, interval: number | undefined): readonly number[] =>
  slides.map((slide) => interval ?? slide.seconds ?? seconds)
