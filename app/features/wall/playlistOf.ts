import type { Playlist, Slide, SlideShows } from '~/domain/playlist'

/** How long a slide stays where no playlist says. */
const usualSeconds = 30

/** A playlist of nothing but what it shows; undefined where that is nothing. */
export function playlistOf(shows: readonly SlideShows[]): Playlist | undefined {
  const [first, ...rest] = shows.map(plainSlide)
  if (first === undefined) return undefined
  return {
    id: undefined,
    title: undefined,
    seconds: usualSeconds,
    schedule: undefined,
    slides: [first, ...rest],
  }
}

const plainSlide = (shows: SlideShows): Slide => ({
  shows,
  seconds: undefined,
  title: undefined,
  note: undefined,
  section: undefined,
  schedule: undefined,
})
