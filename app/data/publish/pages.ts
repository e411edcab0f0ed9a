import type { Corpus } from '../../domain/corpus'
import { takenFrom } from './by-article'
import { shownCharts } from './shown-charts'
import { wallPages } from './wall-pages'

/** A page of the site that has an HTML file of its own. */
export interface Page {
  /** Address from the site's root: `/chart/trade-total/`. */
  readonly address: string
  readonly title: string
  readonly description: string
}

/** One page a saved chart and one a series; what the front page and the page for wrong addresses say is in index.html. */
export const pagesOf = (corpus: Corpus): readonly Page[] => [
  ...shownCharts(corpus).map(({ id, title, description }) => ({
    address: `/chart/${id}/`,
    title: `${title} · Amur`,
    description,
  })),
  {
    address: '/sources/',
    title: 'Sources · Amur',
    description: `The ${corpus.articles.length} articles and official releases from which every figure and event of Amur is taken: searchable, with what each supports.`,
  },
  ...articlePages(corpus),
  {
    address: '/audit/',
    title: 'Audit · Amur',
    description:
      'Figures on China–Russia trade, currency and energy held against each other: sums, growth rates, shares, conversions and forecasts, each with its verdict, its arithmetic and the passages behind it.',
  },
  {
    address: '/coverage/',
    title: 'Coverage · Amur',
    description: `What is known of ${corpus.series.length} quantities of China–Russia trade, currency and energy, year by year: stated by sources, contested between them, reckoned, only forecast, or nothing at all.`,
  },
  ...wallPages(corpus),
]

/** One page an article; the app writes the same title when a reader gets there by a link. */
function articlePages(corpus: Corpus): readonly Page[] {
  const taken = takenFrom(corpus)
  return corpus.articles.map(({ id, publisher, title, table }) => {
    const { observations, annotations } = taken(id)
    const from = publisher === undefined ? 'an article whose publisher is unknown' : publisher
    return {
      address: `/sources/${id}/`,
      title: `${publisher ?? 'Publisher unknown'}: ${title ?? table ?? 'no title recorded'} · Amur`,
      description: `What Amur takes from ${from}: figures ${observations.length}, events ${annotations.length}, each with its passage; and how to cite it.`,
    }
  })
}
