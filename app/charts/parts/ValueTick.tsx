import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'

/** A number of the value axis. Recharts hands it the tick as `payload`. */
export function ValueTick({
  layout,
  payload,
}: {
  readonly layout: ChartLayout
  readonly payload?: { readonly value: number }
}) {
  if (payload === undefined) return null
  return (
    <g className="amur-tick" aria-hidden="true">
      <text x={px(layout.tickLeft)} y={px(layout.y(payload.value))} dy="0.35em">
        {layout.tickTexts.get(payload.value)}
      </text>
    </g>
  )
}
