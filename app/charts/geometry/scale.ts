/** Maps a day or a value to a pixel. */
export type Scale = (value: number) => number

export type Pair = readonly [number, number]

/** Linear from a domain to pixels; a domain without width maps to the middle, so that no NaN reaches the page. */
export function linearScale([from, to]: Pair, [start, end]: Pair): Scale {
  const size = to - from
  if (!(Math.abs(size) > 0)) return () => (start + end) / 2
  return (value) => start + ((value - from) / size) * (end - start)
}

/** @param domain both ends above zero */
export function logScale([from, to]: Pair, range: Pair): Scale {
  const scale = linearScale([Math.log10(from), Math.log10(to)], range)
  return (value) => scale(Math.log10(Math.max(value, Number.MIN_VALUE)))
}

/** Pixels to a tenth: finer digits only make the page longer. */
export const px = (value: number): number => Math.round(value * 10) / 10
