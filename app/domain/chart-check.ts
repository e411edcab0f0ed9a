import type { ChartId, PlaylistId, SeriesId } from './brand'
import type { SavedChart } from './chart'
import type { Catalogue, RatesFile, SeriesFile } from './corpus'
import type { SavedPlaylist } from './playlist'

/** Something that is said of a view and that the view does not bear out. */
export interface SaidFault {
  /** Field of the file: `title`. */
  readonly path: string
  readonly rule: string
  readonly message: string
  readonly remedy: string
}

/** What the app loads, whole. */
export interface PublishedFiles {
  readonly catalogue: Catalogue
  readonly series: ReadonlyMap<SeriesId, SeriesFile>
  readonly rates: RatesFile
}

/** What a file says of a view. */
export type Saying = Pick<SavedChart, 'title' | 'subtitle' | 'view' | 'note'>

export interface ChartFault extends SaidFault {
  readonly chart: ChartId
}

export interface PlaylistFault extends SaidFault {
  readonly playlist: PlaylistId
}

/** What a project has saved, held to the claims that it plots. */
export type CheckSaved = (
  saved: { readonly charts: readonly SavedChart[]; readonly playlists: readonly SavedPlaylist[] },
  published: PublishedFiles,
) => { readonly charts: readonly ChartFault[]; readonly playlists: readonly PlaylistFault[] }
