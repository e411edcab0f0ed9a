import type { Interval } from '../interval'
import { exactly, minus, over, plus, times } from '../interval-arithmetic'

/** Arithmetic on terms, by name. Inputs stand in the order of the formula. */
export const formulaIds = [
  /** a + b + … */
  'sum',
  /** a − b: surplus, the other direction, what a year to date gained, a change */
  'difference',
  /** (a ÷ b − 1) × 100 */
  'growth',
  /** a ÷ b: “more than doubled” */
  'multiple',
  /** a ÷ b × 100 */
  'share',
  /** (1 − a ÷ b) × 100 */
  'discount',
  /** average, weighted by days */
  'average',
  /** a × (1 − 1 ÷ r): what a multiple r that ends at a has added */
  'rise-of-multiple',
  /** a × (1 − 1 ÷ (1 + g ÷ 100)) */
  'rise-of-growth',
  /** a × s ÷ 100: a share of a whole */
  'part-of-whole',
] as const
export type FormulaId = (typeof formulaIds)[number]

/** Undefined where a divisor may be zero, or where an input is missing. */
interface Formula {
  readonly interval: (inputs: readonly Interval[], weights: readonly number[]) => Interval | undefined
  readonly value: (inputs: readonly number[], weights: readonly number[]) => number
}

/** A formula of two inputs. */
const ofTwo = (
  interval: (a: Interval, b: Interval) => Interval | undefined,
  value: (a: number, b: number) => number,
): Formula => ({
  interval: ([a, b]) => (a === undefined || b === undefined ? undefined : interval(a, b)),
  value: ([a = Number.NaN, b = Number.NaN]) => value(a, b),
})

const hundred = exactly(100)
const one = exactly(1)
const map = (interval: Interval | undefined, by: (known: Interval) => Interval | undefined) =>
  interval === undefined ? undefined : by(interval)

const weighed = (weights: readonly number[], index: number): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return (weights[index] ?? 0) / total
}

/** What each formula makes of intervals and of numbers. */
export const formulas: Readonly<Record<FormulaId, Formula>> = {
  sum: {
    interval: (inputs) => inputs.reduce(plus),
    value: (inputs) => inputs.reduce((sum, input) => sum + input, 0),
  },
  difference: ofTwo(minus, (a, b) => a - b),
  growth: ofTwo(
    (a, b) => map(over(a, b), (ratio) => times(minus(ratio, one), hundred)),
    (a, b) => (a / b - 1) * 100,
  ),
  multiple: ofTwo(over, (a, b) => a / b),
  share: ofTwo(
    (a, b) => map(over(a, b), (ratio) => times(ratio, hundred)),
    (a, b) => (a / b) * 100,
  ),
  discount: ofTwo(
    (a, b) => map(over(a, b), (ratio) => times(minus(one, ratio), hundred)),
    (a, b) => (1 - a / b) * 100,
  ),
  average: {
    interval: (inputs, weights) =>
      inputs.map((input, index) => times(input, exactly(weighed(weights, index)))).reduce(plus),
    value: (inputs, weights) =>
      inputs.reduce((sum, input, index) => sum + input * weighed(weights, index), 0),
  },
  'rise-of-multiple': ofTwo(
    (a, r) => map(over(one, r), (rest) => times(a, minus(one, rest))),
    (a, r) => a * (1 - 1 / r),
  ),
  'rise-of-growth': ofTwo(
    (a, g) => map(over(one, plus(one, times(g, exactly(0.01)))), (rest) => times(a, minus(one, rest))),
    (a, g) => a * (1 - 1 / (1 + g / 100)),
  ),
  'part-of-whole': ofTwo(
    (a, s) => times(a, times(s, exactly(0.01))),
    (a, s) => (a * s) / 100,
  ),
}
