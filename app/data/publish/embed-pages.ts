import type { Corpus } from '../../domain/corpus'
import { discoveryLink } from './oembed'
import type { Page } from './pages'
import { shownCharts } from './shown-charts'
import { addressIn } from './site'
import type { HeadLink, Site } from './site'

/** One frame a chart; its page is `/chart/<id>/`. */
export const embedPagesOf = (corpus: Corpus): readonly Page[] =>
  shownCharts(corpus).map(({ id, title, description }) => ({
    address: `/embed/${id}/`,
    title: `${title} · Amur`,
    description,
  }))

/** What the pages and the frames of charts link to, by their addresses. */
export const embedLinks = (corpus: Corpus, site: Site): ReadonlyMap<string, readonly HeadLink[]> =>
  new Map(
    shownCharts(corpus).flatMap((chart) => {
      const discovery = discoveryLink(chart, site)
      const canonical = { rel: 'canonical', href: addressIn(site, `chart/${chart.id}/`) }
      return [
        [`/chart/${chart.id}/`, [discovery]],
        [`/embed/${chart.id}/`, [canonical, discovery]],
      ]
    }),
  )
