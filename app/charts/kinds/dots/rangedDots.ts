import { dodged } from '~/charts/geometry/dodged'
import type { PlacedMark, PlacedRange } from '~/charts/geometry/marks'
import type { Ground, PlotStyle } from '~/charts/style'
import { rangeOf } from './rangeOf'

/** Dots with the ranges of their numbers, those of one date moved aside where they would cover each other. */
export const rangedDots: PlotStyle['place'] = (marks, ground) =>
  dodged(
    marks.map((placed) => {
      const range = placedRange(placed, ground)
      return range === undefined ? placed : { ...placed, range }
    }),
    ground,
  )

/** How far a range without an end goes on. */
const openReach = 14

function placedRange(placed: PlacedMark, { y, dots, plot }: Ground): PlacedRange | undefined {
  const range = rangeOf(placed.mark)
  if (range === undefined) return undefined
  const at = (value: number, way: 1 | -1) =>
    Number.isFinite(value) ? Math.min(plot.bottom, Math.max(plot.top, y(value))) : placed.y + way * openReach
  const ends = [at(range.low, 1), at(range.high, -1)]
  const top = Math.min(...ends)
  const bottom = Math.max(...ends)
  // Within the dot itself a range says nothing that the dot does not.
  if (top > placed.y - dots.radius - 1 && bottom < placed.y + dots.radius + 1) return undefined
  return { top, bottom, openTop: !Number.isFinite(range.high), openBottom: !Number.isFinite(range.low) }
}
