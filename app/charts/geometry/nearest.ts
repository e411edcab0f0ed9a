import type { PlacedMark } from './marks'

export type FindNearest = (x: number, y: number) => PlacedMark | undefined

/** Looks up the mark nearest to a pixel, at most `reach` away; a bar is as near as its nearest end or side. */
export function nearestAmong(marks: readonly PlacedMark[], reach: number): FindNearest {
  const dots = marks.filter(({ x1, x2 }) => x1 === x2).toSorted((a, b) => a.x - b.x)
  const bars = marks.filter(({ x1, x2 }) => x1 !== x2)
  return (x, y) => {
    let best: PlacedMark | undefined
    let least = reach
    const consider = (placed: PlacedMark) => {
      const far = farFrom(placed, x, y)
      if (far <= least) {
        best = placed
        least = far
      }
    }
    bars.forEach(consider)
    for (let i = firstFrom(dots, x - reach); i < dots.length; i++) {
      const dot = dots[i]
      if (dot === undefined || dot.x > x + reach) break
      consider(dot)
    }
    return best
  }
}

/** A bar's own edge is as near as a dot; inside it, a dot that stands on it is nearer. */
function farFrom(placed: PlacedMark, x: number, y: number): number {
  const aside = Math.max(placed.x1 - x, 0, x - placed.x2)
  const edge = Math.hypot(aside, placed.y - y)
  if (placed.column === undefined) return edge
  const { top, bottom } = placed.column
  return Math.min(edge, insideColumn + Math.hypot(aside, Math.max(top - y, 0, y - bottom)))
}

const insideColumn = 10

/** Binary search: index of the first dot at or right of `x`. */
function firstFrom(dots: readonly PlacedMark[], x: number): number {
  let low = 0
  let high = dots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dots[middle]?.x ?? Infinity) < x) low = middle + 1
    else high = middle
  }
  return low
}
