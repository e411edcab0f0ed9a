import type { LoadedKind } from '~/charts/kind'
import type { ChartEvent, ChartModel, ChartText } from '~/charts/model'
import type { DrawnFigure } from '~/figure/model'
import type { Words } from '~/i18n/en'
import { shortPeriodWords } from '~/i18n/format'
import type { PinText } from './eventsBlock'
import type { ChartFit } from './fitted'
import { tellingEvents } from './tellingEvents'
import { unbroken } from './unbroken'

/** Of the events that share a pin. */
const mostTold = 2

/** The figure's chart with so many of its events pinned. */
export const withEvents = (figure: DrawnFigure, events: number): ChartModel => ({
  ...figure.chart,
  events: tellingEvents(figure, events),
})

/** How the figure's chart would stand in areas of any size. */
export function chartFits(figure: DrawnFigure, kind: LoadedKind, text: ChartText, words: Words) {
  const models = new Map<number, ChartModel>()
  return (events: number, width: number, height: number): ChartFit => {
    const model = models.get(events) ?? withEvents(figure, events)
    models.set(events, model)
    const { plot, pins } = kind.layout(model, text, Math.floor(width), Math.floor(height))
    return {
      plot: { width: plot.right - plot.left, height: plot.bottom - plot.top },
      pins: pins.map(({ number, isOwn, events: shared }) => ({
        number,
        isOwn,
        events: shared.slice(0, mostTold).map((event) => told(event, figure, words)),
        more: shared.length > mostTold ? words.see.andMore(shared.length - mostTold) : '',
      })),
    }
  }
}

function told({ id, title }: ChartEvent, { events }: DrawnFigure, words: Words): PinText['events'][number] {
  const period = events.get(id)?.annotation.period
  return { title, when: period === undefined ? '' : unbroken(shortPeriodWords(period, words)) }
}
