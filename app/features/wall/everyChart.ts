import type { Catalogue } from '~/domain/corpus'
import type { Playlist, Slide } from '~/domain/playlist'

const usualSeconds = 30

/** All saved charts in the order of the navigation: what a wall plays where it has no playlist to go by. */
export function everyChart({ charts }: Catalogue): Playlist | undefined {
  const [first, ...rest] = [...charts.values()].map(({ id }): Slide => ({
    shows: { form: 'chart', chart: id, query: '' },
    seconds: undefined,
    title: undefined,
    note: undefined,
    section: undefined,
    schedule: undefined,
  }))
  if (first === undefined) return undefined
  return {
    id: undefined,
    title: undefined,
    seconds: usualSeconds,
    schedule: undefined,
    slides: [first, ...rest],
  }
}
