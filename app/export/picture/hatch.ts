import type { Area } from './arrange'

/** Between two strokes, along the strip. */
const step = 4 * Math.SQRT2

/** The strokes of a hatched strip as one path: patterns by reference do not survive in every program. */
export function hatch({ x, y, width, height }: Area): string {
  const [right, bottom] = [x + width, y + height]
  let path = ''
  // Each stroke lies on x + y = sum.
  for (let sum = x + y + step / 2; sum < right + bottom; sum += step) {
    const from = Math.max(x, sum - bottom)
    const to = Math.min(right, sum - y)
    if (from < to) path += `M${tenth(from)} ${tenth(sum - from)}L${tenth(to)} ${tenth(sum - to)}`
  }
  return path
}

const tenth = (value: number): number => Math.round(value * 10) / 10
