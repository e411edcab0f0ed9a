import type { ChartEvent } from '~/charts/model'
import type { DrawnFigure } from '~/figure/model'

/** From ten metres nobody reads more. */
const most = 2
/** Of the axis: events nearer to each other than this would be named in each other's place. */
const apart = 0.3

/** The events that a slide names: of the chart's own topic and of high relevance, the newest first among equals. */
export function slideEvents({ chart, events }: Pick<DrawnFigure, 'chart' | 'events'>): readonly ChartEvent[] {
  const { start, end } = chart.span
  const telling = chart.events
    .filter(({ id, isOwn }) => isOwn && events.get(id)?.annotation.relevance === 'high')
    .toSorted((a, b) => b.at - a.at)
  const chosen: ChartEvent[] = []
  for (const event of telling) {
    const isNear = chosen.some(({ at }) => Math.abs(at - event.at) < (end - start) * apart)
    if (!isNear && chosen.length < most) chosen.push(event)
  }
  return chosen.toSorted((a, b) => a.at - b.at)
}
