import type { SlideShows } from '~/domain/playlist'
import type { Language, Theme } from './view'

/** The briefing display as its address says it. */
export interface WallView {
  /** As the address has it; whether there is such a playlist the page finds out. Undefined is the default one. */
  readonly playlist: string | undefined
  /** A playlist of its own that travels in the address; undefined is the published one. Never empty. */
  readonly slides: readonly [WallSlide, ...WallSlide[]] | undefined
  /** Nobody is at the keys: no controls until somebody touches it. */
  readonly kiosk: boolean
  /** Seconds for each slide, whatever the playlist says; undefined leaves it to the playlist. */
  readonly interval: number | undefined
  /** Seconds between two looks for newer data; undefined is the wall's own habit. */
  readonly refresh: number | undefined
  /** The slide to start with, counted from 1. */
  readonly slide: number | undefined
  /** Undefined is dark: a wall is. */
  readonly theme: Theme | undefined
  /** Undefined: the reader's own. */
  readonly lang: Language | undefined
}

/** The wall as its plain address stands for it. */
export const plainWall: WallView = {
  playlist: undefined,
  slides: undefined,
  kiosk: false,
  interval: undefined,
  refresh: undefined,
  slide: undefined,
  theme: undefined,
  lang: undefined,
}

/** A slide that an address names: a chart, and what differs from its own view. */
export type WallSlide = Extract<SlideShows, { readonly form: 'chart' }>
