import { chartIds } from '../../../app/domain/brand'
import type { Playlist, Slide } from '../../../app/domain/playlist'

export function aSlide(chart: string, part: Partial<Slide> = {}): Slide {
  if (!chartIds.is(chart)) throw new Error(`${chart} is no id`)
  return {
    shows: { form: 'chart', chart, query: '' },
    seconds: undefined,
    title: undefined,
    note: undefined,
    section: undefined,
    schedule: undefined,
    ...part,
  }
}

/** Slides of ten seconds, at all hours. */
export function aPlaylist(slides: readonly Slide[], part: Partial<Playlist> = {}): Playlist {
  const [first, ...others] = slides
  if (first === undefined) throw new Error('a playlist has a slide')
  return {
    id: undefined,
    title: undefined,
    seconds: 10,
    schedule: undefined,
    slides: [first, ...others],
    ...part,
  }
}
