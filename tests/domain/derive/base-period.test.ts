import { describe, expect, it } from 'vitest'
import { basePeriodOf, yearBefore } from '../../../app/domain/derive/base-period'
import { parsePeriod, periodText } from '../../../app/domain/period'
import { observationOf } from '../../../mocks/builders'

const baseOf = (period: string, basePeriod?: string) => {
  const base = basePeriodOf(observationOf({ period, ...(basePeriod === undefined ? {} : { basePeriod }) }))
  switch (base.kind) {
    case 'span':
      return periodText(base.period)
    case 'since':
      return `${periodText(base.named)}: ${base.like.map(periodText).join(' or ')}`
    case 'unknown':
      return `“${base.words}”`
  }
}

describe('the base of growth', () => {
  it('is the same span a year earlier unless its article says otherwise', () => {
    expect(baseOf('2023')).toBe('2022')
    expect(baseOf('2024-01..2024-02')).toBe('2023-01..2023-02')
    expect(baseOf('2023-Q1', 'same span a year earlier')).toBe('2022-Q1')
  })

  it('of February ends where February ends, leap year or not', () => {
    expect(baseOf('2024-02')).toBe('2023-02')
    expect(baseOf('2025-02')).toBe('2024-02')
  })

  it('may be named, with the little words before it', () => {
    for (const words of ['2021', 'against 2021', 'from 2021', 'on 2021', 'over 2021', 'Over 2021'])
      expect(baseOf('2023', words)).toBe('2021')
    expect(baseOf('2023-08', 'July 2023')).toBe('2023-07')
    expect(baseOf('2023-08', '2023-07')).toBe('2023-07')
  })

  it('is what a year came to, or the year before, where growth is counted since it', () => {
    expect(baseOf('2023', 'since 2021')).toBe('2021: 2021 or 2020')
    expect(baseOf('2023-08', 'since 2023-07')).toBe('2023-07')
  })

  it('is one of two years where a month is named for a year', () => {
    expect(baseOf('2023', 'since February 2022')).toBe('2022-02: 2021 or 2022')
    expect(baseOf('2023-01..2023-08', 'since February 2022')).toBe('2022-02: ')
  })

  it('is not known of other words, or of a span that has no end', () => {
    expect(baseOf('2023', 'before the war')).toBe('“before the war”')
    expect(baseOf('2023', 'since Smarch 2022')).toBe('“since Smarch 2022”')
    expect(baseOf('..2023', '2021')).toBe('“2021”')
    expect(baseOf('2023-01-01..2023-05-12')).toBe('“”')
  })
})

describe('yearBefore', () => {
  it('is of whole months only', () => {
    const before = (text: string) => {
      const parsed = parsePeriod(text)
      const base = parsed.ok ? yearBefore(parsed.period) : undefined
      return base === undefined ? undefined : periodText(base)
    }
    expect(before('2022..2023')).toBe('2021..2022')
    expect(before('2023-08-31')).toBeUndefined()
    expect(before('..2023')).toBeUndefined()
  })
})
