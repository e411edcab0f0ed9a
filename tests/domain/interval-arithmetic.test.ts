import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval } from '../../app/domain/interval'
import { exactly, minus, over, plus, times } from '../../app/domain/interval-arithmetic'
import { held, holds, intervals } from './arbitrary-interval'

const operations: readonly [
  string,
  (a: Interval, b: Interval) => Interval | undefined,
  (a: number, b: number) => number,
][] = [
  ['plus', plus, (a, b) => a + b],
  ['minus', minus, (a, b) => a - b],
  ['times', times, (a, b) => a * b],
  ['over', over, (a, b) => a / b],
]

describe.each(operations)('%s', (_, onIntervals, onNumbers) => {
  it('holds the exact result for every number inside its inputs', () => {
    fc.assert(
      fc.property(held, held, ([a, x], [b, y]) => {
        const result = onIntervals(a, b)
        expect(result === undefined || holds(result, onNumbers(x, y))).toBe(true)
      }),
    )
  })

  it('keeps its ends in order, and never makes NaN of an open end', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const { low, high } = onIntervals(a, b) ?? exactly(0)
        expect(low <= high).toBe(true)
      }),
    )
  })

  it('reaches no further than its inputs take it', () => {
    const result = onIntervals({ low: 6, high: 8 }, { low: 2, high: 4 })
    const corners = [6, 8].flatMap((a) => [2, 4].map((b) => onNumbers(a, b)))
    expect(result).toEqual({ low: Math.min(...corners), high: Math.max(...corners) })
  })
})

describe('over', () => {
  it('is undefined where the divisor may be zero, and nowhere else', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(over(a, b) === undefined).toBe(b.low <= 0 && b.high >= 0)
      }),
    )
  })

  it('tends to nothing where the divisor has no end', () => {
    expect(over({ low: 1, high: 2 }, { low: 4, high: Infinity })).toEqual({ low: 0, high: 0.5 })
  })
})
