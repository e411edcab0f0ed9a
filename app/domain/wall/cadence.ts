import type { Day } from '../day'

/** How often a series brings a new span. */
export type Cadence = 'month' | 'quarter' | 'half-year' | 'year'

export const monthsOf: Readonly<Record<Cadence, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** Gaps up to so many days make the cadence: half as long again as its own, since a month may be left out. */
const longest: readonly (readonly [Cadence, number])[] = [
  ['month', 46],
  ['quarter', 138],
  ['half-year', 274],
  ['year', 550],
]

/** So many gaps back: what a series did long ago says nothing of when its next is due. */
const recent = 8
/** Two gaps may be chance. */
const fewest = 3

/**
 * The cadence of a series by the ends of its spans, in any order: the middle one of its recent gaps. Undefined where
 * there are too few of them, or they are longer than a year and a half.
 */
export function cadenceOf(ends: readonly Day[]): Cadence | undefined {
  const days = [...new Set(ends)].toSorted((a, b) => a - b)
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day))
  if (gaps.length < fewest) return undefined
  const middle = median(gaps.slice(-recent))
  return longest.find(([, most]) => middle <= most)?.[0]
}

/** The middle one; of an even number the longer of the two. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
