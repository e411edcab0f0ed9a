import type { ChartEvent } from '~/charts/model'
import type { DrawnFigure } from '~/figure/model'

/**
 * The events that say most about a chart, in the order of its axis. Those of its own topic come before others, then
 * those of high relevance, then the newest.
 */
export function tellingEvents(
  { chart, events }: Pick<DrawnFigure, 'chart' | 'events'>,
  most: number,
): readonly ChartEvent[] {
  const weight = ({ id, isOwn }: ChartEvent): number =>
    (isOwn ? 2 : 0) + (events.get(id)?.annotation.relevance === 'high' ? 1 : 0)
  return chart.events
    .toSorted((a, b) => weight(b) - weight(a) || b.at - a.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
}
