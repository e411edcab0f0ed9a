import { describe, expect, it } from 'vitest'
import { periodText } from '../../../app/domain/period'
import { aFlow, aRatio, at, checkOn } from '../../../mocks/audited'

const exports = aFlow('exports', [at('2020', 50.58), at('2021', 67.57), at('2023', 110.97)])

/** The verdict on a growth since a date, and the base that it fits where that is another one than its words name. */
const told = (value: number, basePeriod: string) => {
  const growth = aRatio('growth', { form: 'growth', of: 'exports' }, [at('2023', value, { basePeriod })])
  const { verdict, reason } = checkOn('growth', [exports, growth])
  return [verdict, reason.kind === 'fits-base' ? periodText(reason.base) : reason.kind]
}

describe('growth since a year', () => {
  it('may be measured against what that year came to, or from its beginning', () => {
    expect(told(64.2, 'since 2021')).toEqual(['agrees', 'plain'])
    expect(told(119.4, 'since 2021')).toEqual(['agrees', '2020'])
  })

  it('is not contradicted where it fits neither', () => {
    expect(told(90, 'since 2021')).toEqual(['not-comparable', 'no-base-fits'])
  })

  it('is another thing than growth on that year, which is held to it', () => {
    expect(told(119.4, 'on 2021')).toEqual(['contradicts', 'plain'])
  })
})
