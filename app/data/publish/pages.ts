import type { Corpus } from '../../domain/corpus'

/** A page of the site that has an HTML file of its own. */
export interface Page {
  /** Address from the site's root: `/chart/trade-total/`. */
  readonly address: string
  readonly title: string
  readonly description: string
}

/** One page a series; what the front page and the page for wrong addresses say stands in index.html. */
export const pagesOf = (corpus: Corpus): readonly Page[] =>
  corpus.series.map(({ series }) => ({
    address: `/chart/${series.id}/`,
    title: `${series.subject} · Amur`,
    description: series.description,
  }))
