import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  grainsOf,
  isClosed,
  midpoint,
  overlaps,
  parsePeriod,
  periodText,
  samePeriod,
} from '../../app/domain/period'
import { months, periods } from './arbitrary'

const read = (text: string) => {
  const parsed = parsePeriod(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.period
}

describe('a period', () => {
  it('is read back from its own text as the same span', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(read(periodText(period))).toEqual(period)
      }),
    )
  })

  it('has one text, however it was written', () => {
    expect(
      ['2023', '2023-01..2023-12', '2023-Q1..2023-Q4', '2023-01-01..2023-12-31'].map((t) =>
        periodText(read(t)),
      ),
    ).toEqual(['2023', '2023', '2023', '2023'])
    expect(periodText(read('2023-07..2023-09'))).toBe('2023-Q3')
    expect(periodText(read('2023-08-01..2023-08-31'))).toBe('2023-08')
  })

  it.each([
    '',
    '20x4',
    '2023-13',
    '2023-02-30',
    '2023-Q5',
    '2023..2022',
    '2023-08..2023-01',
    '2023..2024..2025',
    '2023-1',
  ])('is not %j', (text) => {
    expect(parsePeriod(text).ok).toBe(false)
  })

  it('keeps an open bound open', () => {
    expect(read('..2026')).toEqual({ start: 'open', end: read('2026').end })
    expect(read('2022..')).toEqual({ start: read('2022').start, end: 'open' })
    expect(grainsOf(read('..'))).toEqual(['open'])
  })

  it.each([
    ['2024-02-29', ['day']],
    ['2024-02', ['month']],
    ['2024-Q1', ['quarter', 'year-to-date']],
    ['2024-Q2', ['quarter']],
    ['2024-01..2024-02', ['year-to-date']],
    ['2024-01..2024-08', ['year-to-date']],
    ['2024', ['year']],
    ['2023..2024', ['range']],
    ['2023-12..2024-02', ['range']],
    ['2018-01..2018-12-15', ['range']],
  ])('%s is %j', (text, grains) => {
    expect(grainsOf(read(text))).toEqual(grains)
  })

  it('has its middle inside', () => {
    fc.assert(
      fc.property(months, (period) => {
        const middle = midpoint(period) ?? Number.NaN
        expect(middle).toBeGreaterThan(period.start)
        expect(middle).toBeLessThan(period.end + 1)
      }),
    )
  })

  it('overlaps the same periods that overlap it, itself first', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        expect(overlaps(a, a)).toBe(true)
        expect(samePeriod(a, { ...a })).toBe(true)
      }),
    )
  })

  it('knows February', () => {
    expect(isClosed(read('2024-02')) && periodText(read('2024-02-01..2024-02-28'))).toBe(
      '2024-02-01..2024-02-28',
    )
    expect(periodText(read('2023-02-01..2023-02-28'))).toBe('2023-02')
  })
})
