import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'

/** Ink at zero; a fainter line at the foot of a plot that has no zero, so that its foot is not read as one. */
export function Baseline({ layout }: { readonly layout: ChartLayout }) {
  const { plot, values, y } = layout
  const [low, high] = values.domain
  const zero = values.scale === 'linear' && low <= 0 && high >= 0
  const foot = px(plot.bottom)
  return (
    <g aria-hidden="true">
      {(!zero || low < 0) && (
        <line className="amur-foot" x1={plot.left} x2={plot.right} y1={foot} y2={foot} />
      )}
      {zero && <line className="amur-zero" x1={plot.left} x2={plot.right} y1={px(y(0))} y2={px(y(0))} />}
    </g>
  )
}
