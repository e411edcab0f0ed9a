import { useMemo } from 'react'
import type { PointerEvent } from 'react'
import { bucketsByKey, windowIn } from '~/charts/geometry/brush'
import type { Grip } from '~/charts/geometry/brush'
import { bucketGrid } from '~/charts/geometry/buckets'
import { linearScale, px } from '~/charts/geometry/scale'
import type { Frequency } from '~/domain/frequency'
import type { History } from '~/figure/history'
import { windowOf } from '~/figure/keep'
import { periodWords } from '~/i18n/format'
import { useWords } from '~/i18n/useWords'
import type { View } from '~/view/view'
import { RangeBrushHandle } from './RangeBrushHandle'
import { RangeBrushHistory } from './RangeBrushHistory'
import { RangeBrushPresets } from './RangeBrushPresets'
import { useRangeBrush } from './useRangeBrush'
import type { ChangeView } from './useRangeBrush'
import './RangeBrush.css'

interface RangeBrushProps {
  readonly history: History
  readonly frequency: Frequency
  readonly view: View
  readonly change: ChangeView
  readonly width: number
}

const track = { top: 3, bottom: 33 }
const height = 52
/** Room for half a handle at either end. */
const margin = 6
const fewestBuckets = 3

/** The whole history below the chart, with the window that the chart shows: its ends and all of it can be moved. */
export function RangeBrush({ history, frequency, view, change, width }: RangeBrushProps) {
  const words = useWords()
  const grid = useMemo(() => bucketGrid(history.extent, frequency), [history.extent, frequency])
  const first = grid.periodAt(0)
  const last = grid.periodAt(grid.size - 1)
  const x = linearScale([first.start, last.end + 1], [margin, width - margin])
  const window = windowIn(grid, windowOf(view))
  const bucketWidth = (width - 2 * margin) / grid.size
  const drag = useRangeBrush({ grid, window, spans: history.spans, bucketWidth, view, change })
  if (grid.size < fewestBuckets) return null

  const left = x(grid.periodAt(window.from).start)
  const right = x(grid.periodAt(window.to).end + 1)
  const nearerEnd = ({ clientX, currentTarget }: PointerEvent<SVGElement>): Grip => {
    const at = clientX - (currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0)
    return Math.abs(at - left) <= Math.abs(at - right) ? 'start' : 'end'
  }
  const handle = (grip: 'start' | 'end') => {
    const index = grip === 'start' ? window.from : window.to
    return (
      <RangeBrushHandle
        grip={grip}
        at={grip === 'start' ? left : right}
        reach={Math.min(12, (right - left) / 2)}
        track={track}
        name={words.brush[grip]}
        value={{ now: index, most: grid.size - 1, text: periodWords(grid.periodAt(index), words) }}
        onGrab={(event) => drag.grab(event, grip)}
        onKey={(key) => {
          const by = bucketsByKey(key, grid.size)
          if (by !== undefined) drag.nudge(grip, by)
          return by !== undefined
        }}
        onLeave={drag.rest}
      />
    )
  }
  return (
    <div className="brush" role="group" aria-label={words.brush.heading} data-brush={grid.size}>
      <svg
        className="brush-drawing"
        width={width}
        height={height}
        onPointerMove={drag.move}
        onPointerUp={drag.drop}
        onPointerCancel={drag.drop}
      >
        <rect
          className="brush-track"
          x={margin}
          y={track.top}
          width={width - 2 * margin}
          height={track.bottom - track.top}
          onPointerDown={(event) => drag.grab(event, nearerEnd(event), { left, right })}
        />
        <RangeBrushHistory history={history} x={x} track={track} />
        <rect
          className="brush-shade"
          x={margin}
          y={track.top}
          width={px(Math.max(0, left - margin))}
          height={track.bottom - track.top}
        />
        <rect
          className="brush-shade"
          x={px(right)}
          y={track.top}
          width={px(Math.max(0, width - margin - right))}
          height={track.bottom - track.top}
        />
        <rect
          className="brush-window"
          data-brush-window=""
          x={px(left)}
          y={track.top}
          width={px(right - left)}
          height={track.bottom - track.top}
          onPointerDown={(event) => drag.grab(event, 'window')}
        />
        {handle('start')}
        {handle('end')}
        <text className="brush-end" x={margin} y={height - 4} aria-hidden="true">
          {periodWords(first, words, 'short')}
        </text>
        <text className="brush-end" x={width - margin} y={height - 4} textAnchor="end" aria-hidden="true">
          {periodWords(last, words, 'short')}
        </text>
      </svg>
      <RangeBrushPresets history={history} grid={grid} view={view} change={change} />
    </div>
  )
}
