import type { Catalogue } from '~/domain/corpus'
import type { ExportItem } from '~/export/exported'
import type { RefusedFigure } from '~/figure/model'

/** A figure with its addresses, ready to be shared. */
export interface Shared {
  readonly catalogue: Catalogue
  /** Its finding; of a figure that cannot be drawn, its subject. */
  readonly title: string
  /** Absolute, with the newest values. */
  readonly live: string
  /** Absolute, with the version of the corpus that is shown. */
  readonly pinned: string
  readonly version: string
  /** As a deck and a wall name it: a chart, and what differs from its own view. */
  readonly chart: string | undefined
  readonly query: string
  readonly shown: { readonly kind: 'drawn'; readonly item: ExportItem } | RefusedFigure
}
