import { useMemo } from 'react'
import { StillPlot } from '~/charts/parts/StillPlot'
import { EventLines } from './EventLines'
import type { SlidePicture } from './pictureOf'
import { useBox } from './useBox'
import { wallLayout } from './wallLayout'

/** The chart in the room that the slide leaves it. */
export function WallChart({ picture }: { readonly picture: SlidePicture }) {
  const [ref, box] = useBox<HTMLDivElement>()
  const { figure, title } = picture
  const layout = useMemo(() => (box === undefined ? undefined : wallLayout(picture, box)), [box, picture])
  const ends = figure.chart.series.map(({ end, label }) =>
    end === undefined ? label : `${end.name} ${end.value}`,
  )
  return (
    <div className="wall-chart" ref={ref} data-wall-chart={figure.chartKind}>
      {layout === undefined ? null : (
        <>
          <EventLines layout={layout} />
          <StillPlot
            model={figure.chart}
            layout={layout}
            title={`${title}. ${figure.subtitle}. ${ends.join('; ')}`}
          />
        </>
      )}
    </div>
  )
}
