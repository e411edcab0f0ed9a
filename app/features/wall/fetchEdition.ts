import { DataError } from '~/domain/data-error'
import { fetchPlaylists } from '~/data/fetch-playlists'
import { fetchCatalogue } from '~/data/figure-files'
import type { PlaylistsFile } from '~/domain/playlist'
import type { WallView } from '~/view/wall'
import type { Edition } from './edition'
import { everyChart } from './everyChart'
import { inTime } from './inTime'
import { playlistOf } from './playlistOf'
import { SlideError } from './SlideError'

/**
 * The newest edition of what a wall was started with. Where there is no such playlist the default one is played, and
 * where the playlists are broken every chart: a wall shows something as long as there is something to show.
 */
export async function fetchEdition({ playlist: id, slides }: WallView): Promise<Edition> {
  const [catalogue, file] = await Promise.all([
    inTime(fetchCatalogue),
    slides === undefined ? inTime(fetchPlaylists).catch(ifBroken) : undefined,
  ])
  const published = [...(file?.playlists.values() ?? [])]
  const named = published.find((playlist) => playlist.id === id)
  const playlist = playlistOf(slides ?? []) ?? named ?? published[0] ?? everyChart(catalogue)
  if (playlist === undefined) throw new SlideError('unknown')
  const isUnknown = slides === undefined && id !== undefined && named === undefined
  return { catalogue, playlist, unknown: isUnknown ? id : undefined }
}

/** A file that is broken stays broken; one that did not come may come at the next try. */
function ifBroken(error: unknown): PlaylistsFile | undefined {
  if (error instanceof DataError && error.lasting) return undefined
  throw error
}
