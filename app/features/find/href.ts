import type { Token } from '~/domain/find-tokens'
import { tokensIn } from '~/domain/find-tokens'
import { addressOfClaim } from '~/view/addressOfClaim'
import { addressOf, placeOfSeries } from '~/view/place'
import { addressOfArticle } from '~/view/sourceList'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'
import type { Entry, FigureClaim, FigureEntry } from './entries'

/** Where a result leads: a chart or a series to the chart, a figure to its mark, an event and an article to the article's page. */
export function hrefOf(entry: Entry, tokens: readonly Token[], looks: View): string {
  switch (entry.group) {
    case 'chart':
      return chartAddress(entry.chart.id, looks)
    case 'series':
      return chartAddress(entry.series.id, looks)
    case 'figure':
      return addressOfClaim(entry.series, { ...entry, id: askedClaim(entry, tokens).id }, looks)
    case 'event':
      return addressOfArticle(entry.event.article, looks, entry.event.id)
    case 'article':
      return addressOfArticle(entry.article.id, looks)
  }
}

/** A chart's plain address, saved or of a series: what it shows it says itself. */
const chartAddress = (id: string, { theme, lang }: View): string =>
  addressOf(placeOfSeries(id), { ...defaultView, theme, lang })

/** Of several articles that state a figure, the one whose publisher was asked for. */
function askedClaim({ claims }: FigureEntry, tokens: readonly Token[]): FigureClaim {
  const asked = ({ publisher = '' }: FigureClaim) =>
    tokensIn(publisher).some(({ text }) => tokens.some((token) => text.startsWith(token.text)))
  return claims.find(asked) ?? claims[0]
}

export function keyOf(entry: Entry): string {
  switch (entry.group) {
    case 'chart':
      return entry.chart.id
    case 'series':
      return entry.series.id
    case 'figure':
      return entry.claims[0].id
    case 'event':
      return entry.event.id
    case 'article':
      return entry.article.id
  }
}
