import { embedCode } from '~/domain/embed-code'
import { enEmbed } from '~/i18n/enEmbed'
import { openingOf } from '~/view/asked'
import { base } from '~/view/base'
import type { Theme } from '~/view/view'
import type { ExportItem } from './exported'

export interface EmbedOptions {
  /** Frozen: the values stay as they are in this version of the corpus. Live: they follow it. */
  readonly frozen: boolean
  /** Undefined: each reader's own. */
  readonly theme: Theme | undefined
}

/** The HTML by which another page shows the figure as it stands. */
export function embedOf({ figure, context }: ExportItem, { frozen, theme }: EmbedOptions): string {
  const address = new URL(context.address)
  const site = new URL(base, address)
  const [, chart = openingOf(context.catalogue, undefined).saved?.chart.id ?? figure.series.id] =
    /^chart\/([^/]+)\//.exec(address.pathname.slice(base.length)) ?? []
  const { searchParams } = address
  if (!frozen) searchParams.delete('pin')
  searchParams.delete('theme')
  if (theme !== undefined) searchParams.set('theme', theme)
  const query = searchParams.toString().replaceAll('%2C', ',')
  return embedCode({
    address: new URL(`embed/${chart}/${query === '' ? '' : `?${query}`}`, site).href,
    script: new URL('embed.js', site).href,
    title: enEmbed.frame(figure.heading),
  })
}
