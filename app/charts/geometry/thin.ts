import { px } from './scale'

export interface XY {
  readonly x: number
  readonly y: number
}

/**
 * M4: of the points in each pixel column only the first, the lowest, the highest and the last, which draw the same
 * pixels as all of them (Jugel et al., VLDB 2014). Below two points a pixel nothing is left out.
 */
export function thinned(points: readonly XY[]): readonly XY[] {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return points
  if (points.length <= 2 * Math.max(1, last.x - first.x)) return points
  const kept: XY[] = []
  let column: XY[] = []
  for (const point of points) {
    const head = column[0]
    if (head !== undefined && Math.floor(head.x) !== Math.floor(point.x)) {
      kept.push(...fourOf(column))
      column = []
    }
    column.push(point)
  }
  return [...kept, ...fourOf(column)]
}

function fourOf(column: readonly XY[]): readonly XY[] {
  if (column.length <= 4) return column
  let low = 0
  let high = 0
  for (const [i, { y }] of column.entries()) {
    if (y < (column[low]?.y ?? y)) low = i
    if (y > (column[high]?.y ?? y)) high = i
  }
  const picked = new Set([0, low, high, column.length - 1])
  return column.filter((_, i) => picked.has(i))
}

/** `M1 2L3 4…`; empty for fewer than two points, which draw no stroke. */
export function pathOf(points: readonly XY[]): string {
  if (points.length < 2) return ''
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}
