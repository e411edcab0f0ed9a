import type { Catalogue } from '~/domain/corpus'
import type { DrawnFigure } from '~/figure/model'
import type { Words } from '~/i18n/en'

/** A finished file, before it is saved, copied or put into another one. */
export interface Exported {
  /** With its ending: `china-russia-trade-total.svg`. */
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly data: Uint8Array<ArrayBuffer> | string
  /** What the file had to do without, in words for whoever asked for it. */
  readonly warnings?: readonly string[]
}

/** What every file says of itself besides its figure. */
export interface ExportContext {
  readonly words: Words
  readonly catalogue: Catalogue
  /** Of the figure as it is exported, absolute, with the corpus version as `pin`: opening it tells what has changed since. */
  readonly address: string
  /** Day of the export, `2026-11-26`. */
  readonly day: string
}

/** One figure of a file: a deck has several. */
export interface ExportItem {
  readonly figure: DrawnFigure
  readonly context: ExportContext
}

/** How far a long job is, and how it is called off. */
export interface Job {
  readonly signal: AbortSignal
  /** @param done between 0 and 1 */
  readonly onProgress: (done: number) => void
}
