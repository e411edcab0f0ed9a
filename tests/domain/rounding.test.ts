import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../app/domain/audit/judge'
import type { Judgement } from '../../app/domain/audit/judge'
import { showRescaled } from '../../app/domain/agreement'
import { termIn } from '../../app/domain/derive/side-by-side'
import { hedgeOf } from '../../app/domain/hedge'
import { intersection, intervalOf } from '../../app/domain/interval'
import type { Interval } from '../../app/domain/interval'
import type { Quantity } from '../../app/domain/quantity'
import { rounderReadings } from '../../app/domain/rounding'
import { observationOf } from '../../mocks/builders'
import { numbers, quantities } from './arbitrary'

const dollars = (value: number, word?: string): Quantity => ({
  stated: { form: 'value', value },
  unit: 'usd-billion',
  hedge: word === undefined ? undefined : hedgeOf(word),
})
const stepsOf = (quantity: Quantity) => rounderReadings(quantity).map(({ step }) => step)

describe('rounderReadings', () => {
  it('hold their number, and widen with the step', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const { stated } = quantity
        const readings = rounderReadings(quantity)
        for (const [place, { step, interval }] of readings.entries()) {
          expect(stated.form === 'value' && holds(interval, stated.value)).toBe(true)
          expect(interval.high - interval.low).toBeCloseTo(step, 6)
          expect(step).toBeGreaterThan(readings[place - 1]?.step ?? 0)
        }
      }),
    )
  })

  it('go no further than the zeros of the number, nor than a tenth of it, or half where one zero is given up', () => {
    expect(stepsOf(dollars(190))).toEqual([10])
    expect(stepsOf(dollars(2000))).toEqual([10, 100])
    expect(stepsOf(dollars(100))).toEqual([10])
    expect(stepsOf(dollars(30))).toEqual([10])
    expect(stepsOf(dollars(10))).toEqual([])
    expect(stepsOf(dollars(191))).toEqual([])
    expect(stepsOf(dollars(190.5))).toEqual([])
    expect(stepsOf(dollars(0))).toEqual([])
  })

  it('are none of a hedge that widens the number anyway, and all of a word that does not', () => {
    expect(stepsOf(dollars(190, 'about'))).toEqual([])
    expect(stepsOf(dollars(190, 'more than'))).toEqual([])
    expect(stepsOf(dollars(190, 'expected'))).toEqual([10])
  })

  it('are none of a bound and of a range', () => {
    const bare = { unit: 'usd-billion', hedge: undefined } as const
    expect(stepsOf({ ...bare, stated: { form: 'at-least', low: 190 } })).toEqual([])
    expect(stepsOf({ ...bare, stated: { form: 'between', low: 190, high: 200 } })).toEqual([])
  })
})

describe('two numbers read roundly', () => {
  /** Whole numbers that end in zeros often, so that some agree only when rounded. */
  const round = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(1, 5, 10, 100))
    .map(([digits, zeros]) => digits * zeros)
  const near = round.chain((number) =>
    fc.tuple(
      fc.constant(number),
      fc.oneof(
        numbers,
        fc.integer({ min: -60, max: 60 }).map((off) => number + off),
      ),
    ),
  )

  it('agree whichever comes first, and at one step', () => {
    fc.assert(
      fc.property(near, ([a, b]) => {
        const [there, back] = [judged(a, b), judged(b, a)]
        expect([back.verdict, stepIn(back)]).toEqual([there.verdict, stepIn(there)])
      }),
    )
  })

  it('agree at the smallest step that lets them', () => {
    fc.assert(
      fc.property(near, ([a, b]) => {
        const step = stepIn(judged(a, b))
        const meeting = [0, 10, 100, 1000].find((each) => meet(readTo(a, each), readTo(b, each), each))
        expect(step).toBe(meeting)
      }),
    )
  })

  it('do not agree where neighbouring tens only touch', () => {
    expect(judged(190, 200).verdict).toBe('contradicts')
    expect(judged(20, 30).verdict).toBe('contradicts')
    expect(judged(190, 195)).toMatchObject({ verdict: 'agrees-rounded', step: 10 })
  })

  const judged = (a: number, b: number): Judgement => {
    const [left, right] = [a, b].map((value, place) =>
      termIn(
        { ...observationOf({ id: `o-${place}` }), quantity: dollars(value) },
        'usd-billion',
        showRescaled,
      ),
    )
    if (left === undefined || right === undefined) throw new Error('dollars are shown in dollars')
    return judge(left, right)
  }

  const stepIn = (judgement: Judgement): number | undefined => {
    switch (judgement.verdict) {
      case 'agrees':
        return 0
      case 'agrees-rounded':
        return judgement.step
      case 'contradicts':
        return undefined
    }
  }

  /** The coarsest reading of a number that needs no larger step. */
  const readTo = (value: number, step: number): Interval | undefined =>
    rounderReadings(dollars(value)).findLast((reading) => reading.step <= step)?.interval ??
    intervalOf(dollars(value), 'usd-billion')

  const meet = (a: Interval | undefined, b: Interval | undefined, step: number): boolean => {
    const shared = a === undefined || b === undefined ? undefined : intersection(a, b)
    return shared !== undefined && (step === 0 || shared.low < shared.high)
  }
})

const holds = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high
