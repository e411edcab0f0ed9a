import { memo } from 'react'
import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'

/** The labels that found a place. Their words are in the marks' sentences too, so a screen reader skips them. */
export const Labels = memo(function Labels({ layout }: { readonly layout: ChartLayout }) {
  const { labels, unit } = layout
  return (
    <g className="amur-labels" aria-hidden="true">
      {unit.text !== '' && (
        <text className="amur-unit" x={px(unit.x)} y={px(unit.y)}>
          {unit.text}
        </text>
      )}
      {labels.map(({ key, hue, anchor, lines }) => (
        <g key={key} className={`amur-label amur-${hue}`}>
          {lines.map(({ text, x, y, size, weight }) => (
            <text
              key={`${x} ${y}`}
              x={px(x)}
              y={px(y)}
              fontSize={size}
              fontWeight={weight === 'bold' ? 650 : undefined}
              textAnchor={anchor}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
})
