import type { ArticleId } from './brand'

/** Where a claim stands: a passage of an article, or a row of an official release's table. */
export type Citation = Passage | TableRow

export interface Passage {
  readonly form: 'passage'
  readonly article: ArticleId
  /** Ordinal of the article's paragraph, counted from 1, where it is known. */
  readonly paragraph: number | undefined
  /** Character for character, at most twelve words. */
  readonly quote: string
  /** Why the quote need not hold the number, where it does not. */
  readonly quoteExempt: string | undefined
}

export interface TableRow {
  readonly form: 'row'
  readonly article: ArticleId
  readonly row: string
}
