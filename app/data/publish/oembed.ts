import type { Corpus } from '../../domain/corpus'
import { embedCode, frameHeight } from '../../domain/embed-code'
import { jsonText } from './json'
import type { JsonObject } from './json'
import { shownCharts } from './shown-charts'
import type { ShownChart } from './shown-charts'
import { addressIn } from './site'
import type { HeadLink, Site } from './site'

/** In pixels: what a column of text gives a chart; the frame takes any. */
const frameWidth = 720

/** A day, in seconds: figures change with a deployment only. */
const cacheAge = 86_400

const oembedPath = (chart: string): string => `data/oembed/${chart}.json`

/** What another program needs to show a chart (oEmbed 1.0, type `rich`): one file a chart, found by a link in its page. */
export const oembedFiles = (corpus: Corpus, site: Site): readonly (readonly [string, string])[] =>
  shownCharts(corpus).map((chart) => [oembedPath(chart.id), jsonText(oembedJson(chart, site))])

const oembedJson = ({ id, title }: ShownChart, site: Site): JsonObject => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: 'Amur',
  // It must be whole, or not be there.
  provider_url: site.origin === undefined ? undefined : addressIn(site, ''),
  cache_age: cacheAge,
  width: frameWidth,
  height: frameHeight,
  html: embedCode({
    address: addressIn(site, `embed/${id}/`),
    script: addressIn(site, 'embed.js'),
    title: `Chart: ${title}`,
  }),
})

/** By which a chart's page and its frame are found to have such a file. */
export const discoveryLink = ({ id, title }: ShownChart, site: Site): HeadLink => ({
  rel: 'alternate',
  type: 'application/json+oembed',
  href: addressIn(site, oembedPath(id)),
  title,
})
