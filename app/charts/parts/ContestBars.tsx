import { memo, useMemo } from 'react'
import { contestBars } from '~/charts/geometry/contest-bars'
import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'

/** The range over which sources differ; its marks say the numbers. */
export const ContestBars = memo(function ContestBars({ layout }: { readonly layout: ChartLayout }) {
  const bars = useMemo(() => contestBars(layout.marks), [layout.marks])
  if (bars.length === 0) return null
  return (
    <g className="amur-contests" aria-hidden="true">
      {bars.map(({ key, x, top, bottom }) => (
        <path
          key={key}
          className="amur-contest"
          data-contest={key}
          d={`M${px(x)} ${px(top)}V${px(Math.max(bottom, top + 0.1))}`}
        />
      ))}
    </g>
  )
})
