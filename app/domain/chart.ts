import type { ChartId, TopicId } from './brand'
import type { Topic } from './topic'

/** A view that is worth coming back to, with the finding that it shows. */
export interface SavedChart {
  readonly id: ChartId
  /** A sentence that its plotted claims prove. */
  readonly title: string
  /** What is measured, in which unit and span. */
  readonly subtitle: string
  /** A query as in addresses: `series=trade-russia-to-china,trade-china-to-russia&from=2014`. */
  readonly view: string
  /** What a reader must know beside the title: who says otherwise, whose figures they are. */
  readonly note: string | undefined
  readonly topic: TopicId
  readonly order: number
}

/** The order of the navigation: by topic, then by the chart's own place. The first opens on the front page. */
export function inNavigationOrder(
  charts: readonly SavedChart[],
  topics: readonly Topic[],
): readonly SavedChart[] {
  const place = new Map(topics.map(({ id, order }) => [id, order]))
  const topicOf = ({ topic }: SavedChart) => place.get(topic) ?? Infinity
  return charts.toSorted((a, b) =>
    topicOf(a) === topicOf(b) ? a.order - b.order || (a.id < b.id ? -1 : 1) : topicOf(a) - topicOf(b),
  )
}
