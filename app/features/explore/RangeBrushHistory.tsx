import { memo } from 'react'
import { linearScale, px } from '~/charts/geometry/scale'
import type { Scale } from '~/charts/geometry/scale'
import { pathOf, thinned } from '~/charts/geometry/thin'
import type { History } from '~/figure/history'

interface RangeBrushHistoryProps {
  readonly history: History
  readonly x: Scale
  readonly track: { readonly top: number; readonly bottom: number }
}

/** The leading series over all its time, thinned to what its pixels can show. */
export const RangeBrushHistory = memo(function RangeBrushHistory({
  history: { runs, hue },
  x,
  track,
}: RangeBrushHistoryProps) {
  const values = runs.flatMap((run) => run.map(({ value }) => value))
  if (values.length === 0) return null
  const least = values.reduce((a, b) => Math.min(a, b))
  const most = values.reduce((a, b) => Math.max(a, b))
  // Zero belongs to it where an area would lie about the values' sizes without it.
  const low = least > most * 0.5 ? least : Math.min(0, least)
  const y = linearScale([low, Math.max(most, 0)], [track.bottom - 3, track.top + 4])
  // An area lies on zero where the drawing has it.
  const foot = low < 0 ? y(0) : track.bottom
  return (
    <g className={`brush-history hue-${hue}`} aria-hidden="true">
      {runs.map((run) => {
        const points = thinned(run.map(({ at, value }) => ({ x: x(at), y: y(value) })))
        const [first] = points
        const last = points.at(-1)
        if (first === undefined || last === undefined) return null
        if (first === last) return <circle key={first.x} cx={px(first.x)} cy={px(first.y)} r={1.25} />
        const line = pathOf(points)
        return (
          <g key={first.x}>
            <path
              className="brush-area"
              d={`${line}L${px(last.x)} ${px(foot)}L${px(first.x)} ${px(foot)}Z`}
            />
            <path className="brush-line" d={line} />
          </g>
        )
      })}
    </g>
  )
})
