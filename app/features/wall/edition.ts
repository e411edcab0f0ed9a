import type { Catalogue } from '~/domain/corpus'
import type { Playlist } from '~/domain/playlist'

/** What a wall plays: a playlist, and the version of the corpus from which its charts are drawn. */
export interface Edition {
  readonly catalogue: Catalogue
  readonly playlist: Playlist
  /** The playlist that the address names and that there is not; another is played in its place. */
  readonly unknown: string | undefined
}
