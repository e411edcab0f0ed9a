import type { PublishedFiles } from '~/domain/chart-check'
import type { View } from '~/view/view'
import type { PlottedSeries, RateDesk } from './prepare'
import { exchangeNeeded, ratesNeeded } from './ratesNeeded'

/** The rates that a view converts by, out of the published files; none where it converts nothing. */
export function publishedRates(
  plotted: readonly PlottedSeries[],
  { unit }: View,
  { rates, series }: PublishedFiles,
): RateDesk | undefined {
  const asked = plotted.map(({ summary }) => summary)
  if (!ratesNeeded(asked, unit)) return undefined
  const prices = exchangeNeeded(asked, unit, rates.rates).flatMap((id) => series.get(id) ?? [])
  return {
    book: {
      rates: rates.rates,
      exchange: new Map(prices.map(({ series: { id }, observations }) => [id, observations])),
    },
    articles: new Map([...rates.articles, ...prices.flatMap(({ articles }) => [...articles])]),
  }
}
