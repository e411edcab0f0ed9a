import { useMemo } from 'react'
import { StillPlot } from '~/charts/parts/StillPlot'
import { EventLines } from './EventLines'
import type { SlidePicture } from './pictureOf'
import { slideEvents } from './slideEvents'
import { useBox } from './useBox'

/** The size of figures in a chart's own measure (charts.css). */
const chartType = 12

/**
 * The chart in the room that the slide leaves it. It is laid out as small as its measured type asks for and drawn as
 * large as the screen: type, marks and strokes grow together, and labels keep clear of each other at every size.
 */
export function WallChart({ picture }: { readonly picture: SlidePicture }) {
  const [ref, box] = useBox<HTMLDivElement>()
  const { figure, kind, text, title } = picture
  const layout = useMemo(() => {
    if (box === undefined) return undefined
    const zoom = box.type / chartType
    const model = { ...figure.chart, events: slideEvents(figure) }
    return kind.layout(model, text, Math.floor(box.width / zoom), Math.floor(box.height / zoom))
  }, [box, figure, kind, text])
  return (
    <div className="wall-chart" ref={ref} data-wall-chart={figure.chartKind}>
      {layout === undefined ? null : (
        <>
          <EventLines layout={layout} />
          <StillPlot
            model={figure.chart}
            layout={layout}
            title={`${title}. ${figure.subtitle}. ${figure.chart.series.map(({ end, label }) => (end === undefined ? label : `${end.name} ${end.value}`)).join('; ')}`}
          />
        </>
      )}
    </div>
  )
}
