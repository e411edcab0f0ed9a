import type { Published } from '~/data/fetch-version'
import type { Playlist } from '~/domain/playlist'
import type { DataState, Place } from '~/domain/wall/state'
import type { Words } from '~/i18n/en'
import type { Notebook } from './createNotebook'
import type { Edition } from './edition'

/** What a wall asks of the world around it, so that a test can be that world. */
export interface WallWorld {
  readonly now: () => number
  readonly words: Words
  /** The script that runs here, as `published` names it; undefined where nobody knows. */
  readonly app: string | undefined
  /** Seconds for each slide, whatever the playlist says. */
  readonly interval: number | undefined
  /** Milliseconds between two looks for news. */
  readonly refresh: number
  readonly published: () => Promise<Published>
  readonly edition: () => Promise<Edition>
  readonly notebook: Notebook
  /** Of which day the data were when the last run ended. */
  readonly data: DataState
  /** Where to begin; undefined is the first slide. */
  readonly begin: (playlist: Playlist) => Place | undefined
  /** Loads the page anew. */
  readonly reload: () => void
}
