import fc from 'fast-check'
import type { Interval } from '../../app/domain/interval'

/** Up to a million, and no nearer to zero than a millionth: nobody states what a binary fraction cannot hold. */
const finite = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1e12, max: 1e12 }).map((millionths) => millionths / 1e6),
)

/** Any interval: a point, one that holds zero, one that is open at either end or at both. */
export const intervals: fc.Arbitrary<Interval> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(finite, finite).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  },
  finite.map((point) => ({ low: point, high: point })),
  finite.map((low) => ({ low, high: Infinity })),
  finite.map((high) => ({ low: -Infinity, high })),
  fc.constant({ low: -Infinity, high: Infinity }),
)

/** A number of an interval, at its ends more often than not. */
const pointIn = ({ low, high }: Interval): fc.Arbitrary<number> =>
  finite.map((number) => Math.min(high, Math.max(low, number)))

/** An interval with one of its numbers. */
export const held: fc.Arbitrary<readonly [Interval, number]> = intervals.chain((interval) =>
  pointIn(interval).map((point) => [interval, point] as const),
)

/** Whether an interval holds a number, give or take the last digits of binary fractions. */
export function holds({ low, high }: Interval, number: number): boolean {
  const ends = [low, high, number].filter((end) => Number.isFinite(end))
  const slack = 1e-9 * Math.max(1, ...ends.map(Math.abs))
  return low - slack <= number && number <= high + slack
}
