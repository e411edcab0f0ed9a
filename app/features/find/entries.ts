import type { ObservationId, TopicId } from '~/domain/brand'
import { inNavigationOrder } from '~/domain/chart'
import type { SavedChart } from '~/domain/chart'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import type { FindableArticle, FindableEvent, FindableFigure, FindFile } from '~/domain/find-file'
import { groupBy } from '~/domain/group'
import { comparePeriods, periodText } from '~/domain/period'
import type { Period } from '~/domain/period'
import type { Quantity } from '~/domain/quantity'

/** Groups of results in the order in which they stand. */
export const groups = ['chart', 'series', 'figure', 'event', 'article'] as const
export type Group = (typeof groups)[number]

/** Something that the reader may look for. */
export type Entry =
  | { readonly group: 'chart'; readonly chart: SavedChart; readonly topic: string }
  | { readonly group: 'series'; readonly series: SeriesSummary; readonly topic: string }
  | FigureEntry
  | {
      readonly group: 'event'
      readonly event: FindableEvent
      readonly topic: string
      readonly article: FindableArticle | undefined
    }
  | { readonly group: 'article'; readonly article: FindableArticle; readonly topics: readonly string[] }

/** A number for a span as one or more articles state it, in the same words. */
export interface FigureEntry {
  readonly group: 'figure'
  readonly series: SeriesSummary
  readonly topic: string
  readonly period: Period
  readonly quantity: Quantity
  readonly claims: readonly [FigureClaim, ...FigureClaim[]]
}

export interface FigureClaim {
  readonly id: ObservationId
  readonly publisher: string | undefined
}

/** Everything that can be found, in the order in which equals are shown. */
export function entriesOf(catalogue: Catalogue, file: FindFile): readonly Entry[] {
  const topicOf = ({ topic }: { readonly topic: TopicId }) => catalogue.topics.get(topic)?.label ?? topic
  const articles = new Map(file.articles.map((article) => [article.id, article]))
  const series = [...catalogue.series.values()]
    .toSorted((a, b) => a.order - b.order)
    .map((one) => ({ group: 'series', series: one, topic: topicOf(one) }) as const)
  const figures = [...groupBy(file.figures, sameFigure).values()].flatMap((claims): FigureEntry[] => {
    const [first, ...others] = claims
    const of = catalogue.series.get(first.series)
    if (of === undefined) return []
    const claimOf = ({ id, article }: FindableFigure) => ({ id, publisher: articles.get(article)?.publisher })
    return [
      {
        group: 'figure',
        series: of,
        topic: topicOf(of),
        period: first.period,
        quantity: first.quantity,
        claims: [claimOf(first), ...others.map(claimOf)],
      },
    ]
  })
  const topics = groupBy(file.figures, ({ article }) => article)
  const charts = inNavigationOrder([...catalogue.charts.values()], [...catalogue.topics.values()])
  return [
    ...charts.map((chart) => ({ group: 'chart' as const, chart, topic: topicOf(chart) })),
    ...series,
    ...figures.toSorted((a, b) => b.claims.length - a.claims.length || comparePeriods(b.period, a.period)),
    ...file.events
      .toSorted((a, b) => comparePeriods(b.period, a.period))
      .map((event) => ({
        group: 'event' as const,
        event,
        topic: topicOf(event),
        article: articles.get(event.article),
      })),
    ...file.articles.map((article) => ({
      group: 'article' as const,
      article,
      topics: [...new Set(topics.get(article.id)?.map(({ series: id }) => id) ?? [])].flatMap((id) => {
        const one = catalogue.series.get(id)
        return one === undefined ? [] : [topicOf(one)]
      }),
    })),
  ]
}

const sameFigure = ({ series, period, quantity: { stated, unit, hedge } }: FindableFigure): string =>
  [series, periodText(period), JSON.stringify(stated), unit, hedge?.sense].join('|')
