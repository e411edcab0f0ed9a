import { memo } from 'react'
import { px } from '~/charts/geometry/scale'
import { pathOf, thinned } from '~/charts/geometry/thin'
import type { ChartLayout } from '~/charts/layout'
import type { ChartSeries } from '~/charts/model'

/** The strokes: one path a run. Nothing joins two runs but, where the model allows it, a thin dotted bridge. */
export const Lines = memo(function Lines({
  series,
  layout,
}: {
  readonly series: readonly ChartSeries[]
  readonly layout: ChartLayout
}) {
  return (
    <g className="amur-lines" aria-hidden="true">
      {series.map(({ id, hue }, index) => {
        const strokes = layout.strokes[index]
        return (
          <g key={id} className={`amur-${hue}`}>
            {strokes?.bridges.map(([from, to]) => (
              <line
                key={from.x}
                className="amur-bridge"
                x1={px(from.x)}
                y1={px(from.y)}
                x2={px(to.x)}
                y2={px(to.y)}
              />
            ))}
            {strokes?.runs
              .filter((run) => run.length > 1)
              .map((run) => (
                <path key={run[0]?.x} className="amur-line" d={pathOf(thinned(run))} />
              ))}
          </g>
        )
      })}
    </g>
  )
})
