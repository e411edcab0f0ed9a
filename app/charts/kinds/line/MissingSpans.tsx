import { memo, useId } from 'react'
import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'
import type { MissingPoint } from '~/domain/point'

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
  return (
    <g className="amur-missing">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="4" />
        </pattern>
      </defs>
      {missing.map((point, i) => {
        const gap = layout.gaps[i]
        if (gap === undefined || gap.right <= gap.left) return null
        return (
          <rect
            key={point.period.start}
            x={px(gap.left)}
            y={px(gap.top)}
            width={px(gap.right - gap.left)}
            height={px(gap.bottom - gap.top)}
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
