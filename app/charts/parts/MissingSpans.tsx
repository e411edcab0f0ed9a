import { memo, useId } from 'react'
import type { GapStrip } from '~/charts/geometry/gaps'
import { px } from '~/charts/geometry/scale'
import type { ChartText } from '~/charts/model'

/** A hatched strip wherever claims are missing, with the reason as its title. */
export const MissingSpans = memo(function MissingSpans({
  gaps,
  text,
}: {
  readonly gaps: readonly GapStrip[]
  readonly text: ChartText['missing']
}) {
  const hatch = useId()
  if (gaps.length === 0) return null
  return (
    <g className="amur-missing">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="4" />
        </pattern>
      </defs>
      {gaps.map(({ box, missing, label }) => (
        <rect
          key={`${missing.period.start} ${box.left}`}
          x={px(box.left)}
          y={px(box.top)}
          width={px(box.right - box.left)}
          height={px(box.bottom - box.top)}
          fill={`url(#${hatch})`}
          data-missing={missing.reason}
        >
          <title>{text(missing, label)}</title>
        </rect>
      ))}
    </g>
  )
})
