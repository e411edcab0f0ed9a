import type { ChartEvent } from '~/charts/model'
import type { TopicId } from '~/domain/brand'
import type { AnnotationsFile } from '~/domain/corpus'
import type { Day } from '~/domain/day'
import { comparePeriods, midpoint, overlaps } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import type { View } from '~/view/view'
import type { EventNote } from './model'

/** The events that had begun by a day. */
export const eventsBy = (
  file: AnnotationsFile | undefined,
  day: Day | undefined,
): AnnotationsFile | undefined =>
  file === undefined || day === undefined
    ? file
    : {
        ...file,
        annotations: file.annotations.filter(({ period }) => period.start === 'open' || period.start <= day),
      }

/** The events of the chosen topics that fall on the axis, in order of time. */
export function eventNotes(file: AnnotationsFile, view: View, span: ClosedPeriod): readonly EventNote[] {
  return file.annotations
    .filter(
      ({ topic, period }) =>
        (view.topic.length === 0 || view.topic.includes(topic)) && overlaps(period, span),
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .map((annotation) => ({ annotation, article: file.articles.get(annotation.citation.article) }))
}

/** Where the events stand on the axis; one that reaches past an edge stands at the edge. */
export function chartEvents(
  events: readonly EventNote[],
  span: ClosedPeriod,
  topic: TopicId,
): readonly ChartEvent[] {
  return events.flatMap(({ annotation }) => {
    const at = midpoint(annotation.period)
    if (at === undefined) return []
    return [
      {
        id: annotation.id,
        at: Math.min(Math.max(at, span.start), span.end + 1),
        title: annotation.title,
        isOwn: annotation.topic === topic,
      },
    ]
  })
}
