import type { ChartId, PlaylistId } from './brand'
import type { Schedule } from './schedule'

/** What a slide shows. */
export type SlideShows =
  | {
      /** A saved chart, or a series, which is a chart under its own id. */
      readonly form: 'chart'
      readonly chart: ChartId
      /** What differs from the chart's own view, as an address writes it; empty for the chart as it was saved. */
      readonly query: string
    }
  | {
      /** A view of no chart's page: `series=trade-total,trade-balance&from=2014`. */
      readonly form: 'view'
      readonly view: string
    }

export interface Slide {
  readonly shows: SlideShows
  /** How long it stays; undefined is as long as the playlist says. */
  readonly seconds: number | undefined
  /** In place of the chart's own. */
  readonly title: string | undefined
  /** For whoever presents it. */
  readonly note: string | undefined
  /** The heading that begins with this slide. */
  readonly section: string | undefined
  readonly schedule: Schedule | undefined
}

/** An ordered list of slides for a wall. */
export interface Playlist {
  /** Undefined: made in a browser, and kept in its address alone. */
  readonly id: PlaylistId | undefined
  /** Undefined: made in a browser, where nobody gave it one. */
  readonly title: string | undefined
  /** How long a slide stays that does not say. */
  readonly seconds: number
  /** Undefined: at all hours. */
  readonly schedule: Schedule | undefined
  readonly slides: readonly [Slide, ...Slide[]]
}

/** A playlist of `data/playlists`. */
export interface SavedPlaylist extends Playlist {
  readonly id: PlaylistId
  readonly title: string
  /** The first is shown where an address names none. */
  readonly order: number
}

/** The published playlists, the default one first. */
export interface PlaylistsFile {
  readonly version: string
  readonly playlists: ReadonlyMap<PlaylistId, SavedPlaylist>
}

export const playlistsInOrder = (playlists: readonly SavedPlaylist[]): readonly SavedPlaylist[] =>
  playlists.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))

/** What makes a slide the same in two editions of a playlist: what it shows, not what is said of it. */
export const slideKey = ({ shows }: Slide): string =>
  shows.form === 'chart' ? `${shows.chart}?${shows.query}` : `?${shows.view}`

/** The section that a slide stands in: its own, or that of the last slide before it that begins one. */
export const sectionAt = ({ slides }: Playlist, place: number): string | undefined =>
  slides.slice(0, place + 1).findLast(({ section }) => section !== undefined)?.section
