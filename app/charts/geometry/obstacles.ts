import type { Segment } from './box'
import { boxOfContest, contestBars } from './contest-bars'
import type { PlotFrame } from './frame'
import { boxOf } from './marks'
import type { Obstacles } from './place-labels'
import { segmentsOf } from './strokes'

/** What no label may touch: strokes, gaps, gridlines, the lines of the topic's own pins, bars between contested claims, and marks with their halos. */
export function obstaclesOf(frame: PlotFrame): Obstacles {
  const { plot } = frame
  const across = frame.values.ticks.map((tick): Segment => {
    const y = frame.y(tick)
    return { x1: plot.left, y1: y, x2: plot.right, y2: y }
  })
  const down = frame.pins
    .filter(({ isOwn }) => isOwn)
    .map(({ foot }): Segment => ({ x1: foot, y1: plot.top, x2: foot, y2: plot.bottom }))
  return {
    boxes: [
      ...frame.gaps.map(({ box }) => box),
      ...contestBars(frame.marks).map(boxOfContest),
      ...frame.marks.map((placed) => boxOf(placed, frame.dots)),
    ],
    segments: [...frame.strokes.flatMap(segmentsOf), ...across, ...down],
  }
}
