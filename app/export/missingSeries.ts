import type { SeriesSummary } from '~/domain/corpus'
import { readAddress } from '~/view/address'
import { askedSeries, openingOf } from '~/view/asked'
import { base } from '~/view/base'
import { decodeView } from '~/view/codec'
import type { ExportItem } from './exported'

/** Series that the figure's address asks for and that failed to load: a file without them would not be what it says. */
export function missingSeries({ figure, context }: ExportItem): readonly SeriesSummary[] {
  const { catalogue, address } = context
  const { pathname, search } = new URL(address)
  const place = readAddress(pathname, search, base)
  if (place.page !== 'explore') return []
  const opening = openingOf(catalogue, place.chart)
  const { view } = decodeView(search, opening.place.own)
  const plotted = new Set(figure.plotted.map(({ id }) => id))
  return askedSeries(catalogue, opening, view).known.filter(({ id }) => !plotted.has(id))
}
