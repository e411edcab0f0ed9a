import type { ChartLayout } from '~/charts/layout'
import type { SlidePicture } from './pictureOf'
import { slideEvents } from './slideEvents'
import type { MeasuredBox } from './useBox'

/** The size of figures in a chart's own measure (charts.css). */
const chartType = 12
/** Of the type that a slide asks for: smaller only where a line would stand there without its name. */
const sizes = [1, 0.9, 0.8, 0.7] as const

/**
 * The chart laid out as small as its measured type asks for, to be drawn as large as the screen: type, marks and strokes
 * grow together, and labels keep clear of each other at every size.
 */
export function wallLayout({ figure, kind, text }: SlidePicture, box: MeasuredBox): ChartLayout {
  const model = { ...figure.chart, events: slideEvents(figure) }
  const named = figure.chart.series.filter(({ end }) => end !== undefined)
  const layoutAt = (size: number) => {
    const zoom = (box.type * size) / chartType
    return kind.layout(model, text, Math.floor(box.width / zoom), Math.floor(box.height / zoom))
  }
  for (const size of sizes) {
    const layout = layoutAt(size)
    if (named.every(({ id }) => layout.labels.some(({ key }) => key === id))) return layout
  }
  return layoutAt(1)
}
