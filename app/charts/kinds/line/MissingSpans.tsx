import { memo, useId } from 'react'
import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'
import type { MissingPoint } from '~/domain/point'

const height = 5

/** A hatched strip above the foot of the plot wherever claims are missing, with the reason as its title. */
export const MissingSpans = memo(function MissingSpans({
  missing,
  layout,
  text,
}: {
  readonly missing: readonly MissingPoint[]
  readonly layout: ChartLayout
  readonly text: (point: MissingPoint) => string
}) {
  const hatch = useId()
  if (missing.length === 0) return null
  const { plot, x } = layout
  return (
    <g className="amur-missing">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="4" />
        </pattern>
      </defs>
      {missing.map((point) => {
        const from = Math.max(plot.left, x(point.period.start))
        const to = Math.min(plot.right, x(point.period.end + 1))
        if (!(to > from)) return null
        return (
          <rect
            key={point.period.start}
            x={px(from)}
            y={px(plot.bottom - height - 1)}
            width={px(to - from)}
            height={height}
            fill={`url(#${hatch})`}
            data-missing={point.reason}
          >
            <title>{text(point)}</title>
          </rect>
        )
      })}
    </g>
  )
})
