import { cardBox } from '~/charts/geometry/card'
import type { PlacedMark } from '~/charts/geometry/marks'
import { px } from '~/charts/geometry/scale'
import { clipText, textWidth, wrapText } from '~/charts/geometry/text-width'
import type { ChartLayout } from '~/charts/layout'
import { MarkRing } from './MarkGlyph'

const most = 230
const padding = 10
const row = 17

/** What the pointer is on: a guide down to the date, and a card with the number as stated and who says so. */
export function HoverCard({
  placed,
  layout,
  touch,
}: {
  readonly placed: PlacedMark
  readonly layout: ChartLayout
  readonly touch: boolean
}) {
  const { plot, dots } = layout
  const { value, detail } = placed.mark.hover
  const room = Math.min(most, plot.right - plot.left - 2 * padding)
  const head = clipText(value, 14, room, 'bold')
  const lines = wrapText(detail, 12, room).map((line) => clipText(line, 12, room))
  const width =
    2 * padding + Math.max(textWidth(head, 14, 'bold'), ...lines.map((line) => textWidth(line, 12)))
  const height = 2 * padding + 15 + lines.length * row
  const box = cardBox(placed, width, height, plot, touch)
  return (
    <g className="amur-hover" aria-hidden="true">
      <line
        className="amur-guide"
        x1={px(placed.x)}
        x2={px(placed.x)}
        y1={px(plot.top)}
        y2={px(plot.bottom)}
      />
      <g className={`amur-${placed.hue}`}>
        <MarkRing placed={placed} dots={dots} className="amur-hover-ring" />
        {placed.mark.form.kind === 'dot' && placed.column === undefined && (
          <circle className="amur-hover-dot" cx={px(placed.x)} cy={px(placed.y)} r={2} />
        )}
      </g>
      <rect
        className="amur-card"
        x={px(box.left)}
        y={px(box.top)}
        width={px(width)}
        height={px(height)}
        rx={8}
      />
      <text className="amur-card-value" x={px(box.left + padding)} y={px(box.top + padding + 12)}>
        {head}
      </text>
      {lines.map((line, i) => (
        <text
          key={line}
          className="amur-card-detail"
          x={px(box.left + padding)}
          y={px(box.top + padding + 12 + (i + 1) * row)}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
