/** x and y in any scale; without y the line breaks there. */
export type SparkPoint = readonly [x: number, y: number | undefined]

interface Box {
  readonly width: number
  readonly height: number
  /** Kept free on all sides, for half the stroke. */
  readonly pad: number
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const min = Math.min(...values)
  const max = Math.max(...values)
  if (min === max) return () => (from + to) / 2
  return (value) => from + ((value - min) / (max - min)) * (to - from)
}

/** SVG path data of the line through the points. A point between two gaps becomes a dot, by its round line caps. */
export function sparklinePath(points: readonly SparkPoint[], { width, height, pad }: Box): string {
  const x = scale(
    points.map(([at]) => at),
    pad,
    width - pad,
  )
  const y = scale(
    points.flatMap(([, value]) => (value === undefined ? [] : [value])),
    height - pad,
    pad,
  )
  let path = ''
  let drawing = false
  for (const [at, value] of points) {
    if (value !== undefined) {
      const spot = `${x(at).toFixed(1)} ${y(value).toFixed(1)}`
      path += drawing ? `L${spot}` : `M${spot}h0`
    }
    drawing = value !== undefined
  }
  return path
}
