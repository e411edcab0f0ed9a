import { textSize } from '~/charts/geometry/label'
import { px } from '~/charts/geometry/scale'
import { textWidth } from '~/charts/geometry/text-width'
import type { ChartLayout } from '~/charts/layout'

/**
 * A line below the plot, and its label where it reads best: under the line, or under the middle of its year.
 * Recharts hands it the tick as `payload`.
 */
export function TimeTickMark({
  layout,
  payload,
}: {
  readonly layout: ChartLayout
  readonly payload?: { readonly value: number }
}) {
  const spot = layout.time.find(({ at }) => at === payload?.value)
  if (spot === undefined) return null
  const { bottom } = layout.plot
  const x = px(layout.x(spot.at))
  const half = textWidth(spot.label, textSize) / 2
  const labelX = px(Math.min(layout.width - half, Math.max(half, layout.x(spot.labelAt))))
  const major = spot.label !== ''
  return (
    <g className="amur-tick" aria-hidden="true">
      <line x1={x} x2={x} y1={bottom} y2={bottom + (major ? 6 : 4)} />
      {major && (
        <text x={labelX} y={bottom + 20} textAnchor="middle">
          {spot.label}
        </text>
      )}
      {spot.below !== '' && (
        <text x={labelX} y={bottom + 35} textAnchor="middle" className="amur-tick-year">
          {spot.below}
        </text>
      )}
    </g>
  )
}
