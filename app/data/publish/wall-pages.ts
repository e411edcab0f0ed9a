import type { Corpus } from '../../domain/corpus'
import { playlistsInOrder } from '../../domain/playlist'
import type { Page } from './pages'

const described =
  'A briefing display that runs by itself: charts in turn, each with its sources and the age of its newest figure.'

/** The briefing display: one page a playlist, and one for the first of them, where there is any. */
export function wallPages({ playlists }: Corpus): readonly Page[] {
  const ordered = playlistsInOrder(playlists)
  const [first] = ordered
  if (first === undefined) return []
  return [
    { address: '/wall/', title: `${first.title} · Wall · Amur`, description: described },
    ...ordered.map(({ id, title, slides }) => ({
      address: `/wall/${id}/`,
      title: `${title} · Wall · Amur`,
      description: `${described} Slides: ${slides.length}.`,
    })),
  ]
}
