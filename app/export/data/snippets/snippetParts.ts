import type { SeriesId } from '~/domain/brand'

/** What every snippet is made of. */
export interface SnippetParts {
  /** Absolute address of data/observations.csv. */
  readonly file: string
  readonly series: readonly SeriesId[]
  /** One line that says what a row is and what to cite. */
  readonly note: string
  /** Where the code goes, in programs that hide it. */
  readonly place: string
}
