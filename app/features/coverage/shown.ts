import type { TopicId } from '~/domain/brand'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import type { Coverage, CoverageRow } from '~/domain/coverage'
import type { CoverageState } from '~/domain/coverage-cell'
import type { Topic } from '~/domain/topic'

export interface ShownRow {
  readonly summary: SeriesSummary
  readonly row: CoverageRow
}

/** The series of a topic, in the order of the navigation. */
export interface ShownTopic {
  readonly topic: Topic
  readonly rows: readonly ShownRow[]
}

/** Topics that have series, in the order of the navigation. */
export function topicsOf({ rows }: Coverage, { topics, series }: Catalogue): readonly ShownTopic[] {
  const all = rows.flatMap((row): readonly ShownRow[] => {
    const summary = series.get(row.series)
    return summary === undefined ? [] : [{ summary, row }]
  })
  return [...topics.values()]
    .toSorted((a, b) => a.order - b.order)
    .map((topic) => ({
      topic,
      rows: all
        .filter(({ summary }) => summary.topic === topic.id)
        .toSorted((a, b) => a.summary.order - b.summary.order),
    }))
    .filter((shown) => shown.rows.length > 0)
}

/** Without a choice, all. */
export const keptTopics = (
  topics: readonly ShownTopic[],
  wanted: readonly TopicId[],
): readonly ShownTopic[] =>
  wanted.length === 0 ? topics : topics.filter(({ topic }) => wanted.includes(topic.id))

/** How many series-years are in each state. */
export function tallyOf(topics: readonly ShownTopic[]): Readonly<Record<CoverageState, number>> {
  const cells = topics.flatMap(({ rows }) => rows.flatMap(({ row }) => row.cells))
  const tally = { contested: 0, cited: 0, derived: 0, forecast: 0, nothing: 0 }
  for (const { state } of cells) tally[state] += 1
  return tally
}

/** Claims of each year, forecasts too, in order. */
export const yearTotals = (topics: readonly ShownTopic[], years: readonly number[]): readonly number[] =>
  years.map((_, place) =>
    topics
      .flatMap(({ rows }) => rows.flatMap(({ row }) => row.cells[place] ?? []))
      .reduce((sum, { claims, forecasts }) => sum + claims + forecasts, 0),
  )

/** The last year of which anything but forecasts is known. */
export const newestYear = (topics: readonly ShownTopic[], years: readonly number[]): number | undefined =>
  years.findLast((_, place) =>
    topics.some(({ rows }) => rows.some(({ row }) => (row.cells[place]?.claims ?? 0) > 0)),
  )
