import type { Interval } from './interval'

// The result of every operation holds the exact result for every choice of numbers inside its inputs. An open end stays
// open. The inputs are taken to be independent, so an input that stands twice in a formula would give too wide a result.

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low })

export function times(a: Interval, b: Interval): Interval {
  const products = [
    product(a.low, b.low),
    product(a.low, b.high),
    product(a.high, b.low),
    product(a.high, b.high),
  ]
  return { low: Math.min(...products), high: Math.max(...products) }
}

/** Undefined where the divisor may be zero: the quotient would be anything. */
export function over(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined
  return times(a, { low: 1 / b.high, high: 1 / b.low })
}

export const exactly = (value: number): Interval => ({ low: value, high: value })

/** Nothing times without end is nothing: the end belongs to no number that an author could mean. */
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)
