import type { Published } from '~/data/fetch-version'
import type { Playlist } from '~/domain/playlist'
import type { WallEvent } from '~/domain/wall/event'
import type { Place, WallState } from '~/domain/wall/state'
import type { Words } from '~/i18n/en'
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
  /** What an earlier run left behind. */
  readonly recalled: {
    readonly data: Partial<Pick<WallState, 'data'>>
    readonly place: (playlist: Playlist) => Place | undefined
  }
  /** Every step, for the log and for the next run. */
  readonly note: (before: WallState, after: WallState, event: WallEvent) => void
  readonly tookOver: (version: string) => void
  /** Starts the page anew with another version of the app, unless that was tried in vain a short while ago. */
  readonly restart: (version: string, wall: WallState) => void
}
