import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bucketOf,
  fitsFrequency,
  frequencies,
  mergeAdjacent,
  missingBuckets,
} from '../../app/domain/frequency'
import { comparePeriods, monthPeriod, periodText, quarterPeriod, yearPeriod } from '../../app/domain/period'
import type { ClosedPeriod } from '../../app/domain/period'

/** The nth span of a grain, counted through the years. */
const spans = {
  a: (n: number) => yearPeriod(n),
  q: (n: number) => quarterPeriod(Math.floor(n / 4), (n % 4) + 1),
  m: (n: number) => monthPeriod(Math.floor(n / 12), (n % 12) + 1),
}
const grains = fc.constantFrom('a', 'q', 'm')
const ordinals = { a: 2000, q: 2000 * 4, m: 2000 * 12 }

const texts = (periods: readonly ClosedPeriod[]) => periods.map(periodText)

describe('a frequency', () => {
  it('numbers neighbouring spans in a row', () => {
    fc.assert(
      fc.property(grains, fc.nat({ max: 400 }), (grain, n) => {
        const [one, next] = [spans[grain](ordinals[grain] + n), spans[grain](ordinals[grain] + n + 1)]
        expect(fitsFrequency(one, grain)).toBe(true)
        expect(bucketOf(next, grain) - bucketOf(one, grain)).toBe(1)
        expect(comparePeriods(one, next)).toBeLessThan(0)
      }),
    )
  })

  it('has no neighbours between one year to date and the next', () => {
    const toDate = (year: number, month: number): ClosedPeriod => ({
      start: yearPeriod(year).start,
      end: monthPeriod(year, month).end,
    })
    expect(bucketOf(toDate(2024, 5), 'ytd') - bucketOf(toDate(2024, 4), 'ytd')).toBe(1)
    expect(bucketOf(toDate(2024, 2), 'ytd') - bucketOf(toDate(2023, 11), 'ytd')).toBeGreaterThan(1)
  })

  it.each([
    [quarterPeriod(2024, 1), ['q', 'ytd']],
    [quarterPeriod(2024, 2), ['q']],
    [monthPeriod(2024, 3), ['m']],
    [yearPeriod(2024), ['a']],
    [{ start: yearPeriod(2020).start, end: yearPeriod(2022).end }, []],
  ])('fits %j to %j', (period, fitting) => {
    expect(frequencies.filter((frequency) => fitsFrequency(period, frequency))).toEqual(fitting)
  })

  it('finds the years between that nobody states', () => {
    const held = [yearPeriod(2019), yearPeriod(2022), monthPeriod(2020, 3)]
    expect(texts(missingBuckets(held, 'a'))).toEqual(['2020', '2021'])
    expect(missingBuckets([], 'a')).toEqual([])
  })

  it('finds exactly the spans between the first and the last that are not held', () => {
    const numbers = fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(grains, numbers, (grain, some) => {
        const spanAt = (n: number) => spans[grain](ordinals[grain] + n)
        const [first, last] = [Math.min(...some), Math.max(...some)]
        const between = Array.from({ length: last - first + 1 }, (_, index) => first + index)
        expect(texts(missingBuckets(some.map(spanAt), grain))).toEqual(
          texts(between.filter((n) => !some.includes(n)).map(spanAt)),
        )
      }),
    )
  })

  it('merges neighbouring gaps into one', () => {
    const gaps = [yearPeriod(2015), yearPeriod(2013), yearPeriod(2014), yearPeriod(2018)]
    expect(texts(mergeAdjacent(gaps))).toEqual(['2013..2015', '2018'])
  })
})
