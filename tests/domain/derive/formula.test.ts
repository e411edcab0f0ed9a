import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaIds, formulas } from '../../../app/domain/derive/formula'
import type { FormulaId } from '../../../app/domain/derive/formula'
import { exactly } from '../../../app/domain/interval-arithmetic'
import type { Interval } from '../../../app/domain/interval'
import { held, holds, intervals } from '../arbitrary-interval'

/** A formula's inputs, of which many is more than two. */
const countOf = (id: FormulaId) =>
  id === 'sum' || id === 'average' ? { min: 2, max: 5 } : { min: 2, max: 2 }

const inputsOf = (id: FormulaId) => {
  const { min, max } = countOf(id)
  return fc
    .array(fc.tuple(held, fc.integer({ min: 1, max: 366 })), { minLength: min, maxLength: max })
    .map((all) => ({
      inputs: all.map(([[interval]]) => interval),
      points: all.map(([[, point]]) => point),
      weights: id === 'average' ? all.map(([, weight]) => weight) : [],
    }))
}

/** What a formula divides by, if it divides. */
function divisorOf(id: FormulaId, [, second = exactly(1)]: readonly Interval[]): Interval {
  switch (id) {
    case 'growth':
    case 'multiple':
    case 'share':
    case 'discount':
    case 'rise-of-multiple':
      return second
    case 'rise-of-growth':
      return { low: 100 + second.low, high: 100 + second.high }
    case 'sum':
    case 'difference':
    case 'average':
    case 'part-of-whole':
      return exactly(1)
  }
}

describe.each(formulaIds)('%s', (id) => {
  const { interval, value } = formulas[id]

  it('holds its exact result for every number inside its inputs', () => {
    fc.assert(
      fc.property(inputsOf(id), ({ inputs, points, weights }) => {
        const result = interval(inputs, weights)
        if (result === undefined) return
        const exact = value(points, weights)
        expect(Number.isNaN(exact)).toBe(false)
        expect(holds(result, exact)).toBe(true)
      }),
    )
  })

  it('keeps its ends in order, and never makes NaN of an open end', () => {
    fc.assert(
      fc.property(inputsOf(id), ({ inputs, weights }) => {
        const { low, high } = interval(inputs, weights) ?? exactly(0)
        expect(low <= high).toBe(true)
      }),
    )
  })

  it('is undefined where its divisor may be zero, and nowhere else', () => {
    fc.assert(
      fc.property(inputsOf(id), ({ inputs, weights }) => {
        const { low, high } = divisorOf(id, inputs)
        expect(interval(inputs, weights) === undefined).toBe(low <= 0 && high >= 0)
      }),
    )
  })

  it('gives a wider result for wider inputs', () => {
    fc.assert(
      fc.property(inputsOf(id), fc.array(intervals), ({ inputs, weights }, others) => {
        const wider = inputs.map((input, place) => hull(input, others[place] ?? input))
        const [narrow, wide] = [interval(inputs, weights), interval(wider, weights)]
        if (narrow === undefined || wide === undefined) return
        expect(holds(wide, narrow.low) && holds(wide, narrow.high)).toBe(true)
      }),
    )
  })
})

describe('formulas', () => {
  it.each<[FormulaId, readonly number[], number]>([
    ['sum', [129, 111], 240],
    ['difference', [240, 111], 129],
    ['growth', [190, 147], 29.25],
    ['growth', [95, 100], -5],
    ['multiple', [900, 450], 2],
    ['share', [73, 146], 50],
    ['discount', [271.6, 481.7], 43.62],
    ['rise-of-multiple', [900, 2], 450],
    ['rise-of-growth', [120, 20], 20],
    ['part-of-whole', [129, 73], 94.17],
  ])('%s of %j is %d', (id, inputs, result) => {
    expect(formulas[id].value(inputs, [])).toBeCloseTo(result, 2)
  })

  it('weigh an average by the days of its parts', () => {
    // (70 × 31 + 80 × 28) ÷ 59 = 74.746
    expect(formulas.average.value([70, 80], [31, 28])).toBeCloseTo(74.746, 3)
    expect(formulas.average.interval([exactly(70), exactly(80)], [31, 28])?.low).toBeCloseTo(74.746, 3)
  })
})

const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
})
