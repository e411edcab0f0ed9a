import { siteFile } from '~/export/data/siteFile'
import type { ExportItem } from '~/export/exported'

/** The oEmbed file of a chart's own page; undefined for the front page, which has none. */
export function oembedAddress({ context: { address } }: ExportItem): string | undefined {
  const chart = /\/chart\/([^/]+)\//.exec(new URL(address).pathname)?.[1]
  return chart === undefined ? undefined : siteFile(address, `data/oembed/${chart}.json`)
}
