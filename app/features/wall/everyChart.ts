import type { Catalogue } from '~/domain/corpus'
import type { Playlist } from '~/domain/playlist'
import { playlistOf } from './playlistOf'

/** All saved charts in the order of the navigation: what a wall plays where it has no playlist to go by. */
export const everyChart = ({ charts }: Catalogue): Playlist | undefined =>
  playlistOf([...charts.keys()].map((chart) => ({ form: 'chart', chart, query: '' })))
