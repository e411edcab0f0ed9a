import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'
import { eventTexts } from './eventTexts'

/** Dotted lines at the dates of events, each with its title above the plot, where no mark can be; one whose title has no room has no line. */
export function EventLines({ layout }: { readonly layout: ChartLayout }) {
  const { plot, pins, width, height } = layout
  if (pins.length === 0) return null
  const texts = eventTexts(layout)
  const named = pins.filter(({ number }) => texts.some(({ key }) => key === String(number)))
  return (
    <svg className="wall-events" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {named.map(({ number, foot }) => (
        <line key={number} x1={px(foot)} x2={px(foot)} y1={px(plot.top - 6)} y2={px(plot.bottom)} />
      ))}
      {texts.map(({ key, text, x, y, anchor }) => (
        <text key={key} x={px(x)} y={px(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}
