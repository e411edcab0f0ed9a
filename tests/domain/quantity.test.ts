import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hedgeOf, knownHedges } from '../../app/domain/hedge'
import { intersection, intervalOf, width } from '../../app/domain/interval'
import { position, rescaleStated } from '../../app/domain/quantity'
import { rescale, sameScale, unitIds } from '../../app/domain/unit'
import { hedges, numbers, quantities } from './arbitrary'

const units = fc.constantFrom(...unitIds)

describe('a unit', () => {
  it('rescales there and back', () => {
    fc.assert(
      fc.property(numbers, units, units, (value, from, to) => {
        const there = rescale(value, from, to)
        const back = there === undefined ? undefined : rescale(there, to, from)
        expect(back === undefined ? 'another scale' : Math.abs(back - value) <= 1e-6).toBe(
          sameScale(from, to) ? true : 'another scale',
        )
      }),
      { examples: [[1903, 'usd-100-million', 'usd-billion']] },
    )
  }, 10_000)

  it('writes 1903 亿 as 190.3 billion and not as 190.30000000000001', () => {
    expect(rescale(1903, 'usd-100-million', 'usd-billion')).toBe(190.3)
  })

  it('never rescales across scales', () => {
    fc.assert(
      fc.property(quantities, units, ({ stated, unit }, to) => {
        expect(rescaleStated(stated, unit, to) === undefined).toBe(!sameScale(unit, to))
      }),
    )
  })
})

describe('an interval', () => {
  it('holds the number as stated, whatever the hedge', () => {
    fc.assert(
      fc.property(numbers, hedges, units, (value, hedge, unit) => {
        const interval = intervalOf({ stated: { form: 'value', value }, unit, hedge }, unit)
        expect(interval?.low).toBeLessThanOrEqual(value)
        expect(interval?.high).toBeGreaterThanOrEqual(value)
      }),
    )
  })

  it('holds where the mark stands, bounds included', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const at = position(quantity.stated)
        const interval = intervalOf(quantity, quantity.unit)
        expect(interval !== undefined && interval.low <= at && at <= interval.high).toBe(true)
      }),
    )
  })

  it('mirrors at zero: “almost −11%” lies where “almost 11%” lies below it', () => {
    fc.assert(
      fc.property(
        numbers.filter((value) => value > 0),
        hedges,
        (value, hedge) => {
          const up = intervalOf({ stated: { form: 'value', value }, unit: 'percent', hedge }, 'percent')
          const down = intervalOf(
            { stated: { form: 'value', value: -value }, unit: 'percent', hedge },
            'percent',
          )
          expect(down).toEqual({ low: -(up?.high ?? 0), high: -(up?.low ?? 0) })
        },
      ),
    )
  })

  it('is wider for a hedged number than for the bare one', () => {
    fc.assert(
      fc.property(
        numbers.filter((value) => value !== 0),
        (value) => {
          const widthOf = (word?: string) => {
            const hedge = word === undefined ? undefined : hedgeOf(word)
            return width(
              intervalOf({ stated: { form: 'value', value }, unit: 'percent', hedge }, 'percent') ?? {
                low: 0,
                high: 0,
              },
            )
          }
          expect(widthOf('about')).toBeGreaterThanOrEqual(widthOf())
        },
      ),
    )
  })

  it.each([
    [{ form: 'value', value: 190.2 } as const, undefined, { low: 190.15, high: 190.3 }],
    [{ form: 'at-least', low: 4000 } as const, 'more than', { low: 4000, high: Infinity }],
    [{ form: 'at-least', low: -6.9 } as const, 'more than', { low: -Infinity, high: -6.9 }],
    [{ form: 'between', low: 2, high: 3 } as const, undefined, { low: 2, high: 3 }],
    [{ form: 'value', value: 3 } as const, 'just over', { low: 3, high: 4 }],
  ])('of %j with hedge %j is %j', (stated, word, interval) => {
    const hedge = word === undefined ? undefined : hedgeOf(word)
    expect(intervalOf({ stated, unit: 'percent', hedge }, 'percent')).toEqual(interval)
  })

  it('is taken at the digits of the unit in which it was stated', () => {
    const quantity = {
      stated: { form: 'value', value: 1903 },
      unit: 'usd-100-million',
      hedge: undefined,
    } as const
    expect(intervalOf(quantity, 'usd-billion')).toEqual({ low: 190.25, high: 190.4 })
  })

  it('shares values with another both ways, and with itself', () => {
    fc.assert(
      fc.property(quantities, quantities, (one, other) => {
        const [a, b] = [intervalOf(one, one.unit), intervalOf(other, other.unit)]
        if (a === undefined || b === undefined) throw new Error('a unit does not rescale into itself')
        expect(intersection(a, b)).toEqual(intersection(b, a))
        expect(intersection(a, a)).toEqual(a)
      }),
    )
  })
})

describe('a hedge', () => {
  it('is known by its word in any case, and keeps the author’s spelling', () => {
    expect(hedgeOf('More than')).toEqual({ word: 'More than', sense: 'at-least', modal: false })
    expect(hedgeOf('perhaps')).toBeUndefined()
  })

  it('is written in the catalogue in lower case', () => {
    expect(knownHedges.filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})
