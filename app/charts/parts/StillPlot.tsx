import '../charts.css'
import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'
import type { ChartModel } from '~/charts/model'
import { Baseline } from './Baseline'
import { ContestBars } from './ContestBars'
import { Labels } from './Labels'
import { Lines } from './Lines'
import { markClass } from './markClass'
import { MarkGlyph } from './MarkGlyph'
import { TimeTickMark } from './TimeTickMark'
import { ValueTick } from './ValueTick'

interface StillPlotProps {
  readonly model: ChartModel
  readonly layout: ChartLayout
  /** The whole picture in words. */
  readonly title: string
}

/** The same marks with nothing to press, as wide as its room: for a reader whose browser runs no scripts. */
export function StillPlot({ model, layout, title }: StillPlotProps) {
  const { plot, width, height, values, time, marks, dots } = layout
  return (
    <div className="amur-chart">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={title}>
        <g className="amur-grid">
          {values.ticks.map((tick) => (
            <line key={tick} x1={plot.left} x2={plot.right} y1={px(layout.y(tick))} y2={px(layout.y(tick))} />
          ))}
        </g>
        {values.ticks.map((value) => (
          <ValueTick key={value} layout={layout} payload={{ value }} />
        ))}
        {time.map(({ at }) => (
          <TimeTickMark key={at} layout={layout} payload={{ value: at }} />
        ))}
        <Baseline layout={layout} />
        <Lines series={model.series} layout={layout} />
        <ContestBars layout={layout} />
        {marks.map((placed) => (
          <g key={placed.id} className={markClass(placed)}>
            <MarkGlyph placed={placed} dots={dots} />
          </g>
        ))}
        <Labels layout={layout} />
      </svg>
    </div>
  )
}
