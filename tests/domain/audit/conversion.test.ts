import { describe, expect, it } from 'vitest'
import { aRate } from '../../../mocks/builders'
import { aFlow, aRatio, at, checkOn, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const barrels = { unit: 'million-barrels-per-day' } as const
const oil = (...claims: readonly Claim[]) => [
  aFlow('crude-volume', claims, { unit: 'million-tonnes', alsoStatedIn: ['million-barrels-per-day'] }),
]
const rates = [aRate()]

describe('tonnes and barrels a day', () => {
  it('over a year agree where the cited factor leads from one to the other', () => {
    // 107 × 7.33 ÷ 365 = 2.149
    expect(checkOn('conversion', oil(at('2023', 107), at('2023', 2.15, barrels)), rates)).toMatchObject({
      verdict: 'agrees',
      observations: ['crude-volume-0', 'crude-volume-1'],
    })
  })

  it('contradict where no grade of crude has so many barrels', () => {
    expect(verdictsOn('conversion', oil(at('2023', 107), at('2023', 2.5, barrels)), rates)).toEqual([
      'contradicts',
    ])
  })

  it('of a month are about another period than those of its year', () => {
    const checks = checksOn('part', oil(at('2023', 107), at('2023-08', 2.5, barrels)), rates)
    expect(checks.map(({ verdict, reason }) => [verdict, reason.kind])).toEqual([
      ['not-comparable', 'different-period'],
    ])
    expect(checksOn('conversion', oil(at('2023', 107), at('2023-08', 2.5, barrels)), rates)).toEqual([])
  })

  it('cannot be compared without a rate', () => {
    expect(checkOn('conversion', oil(at('2023', 107), at('2023', 2.15, barrels)))).toMatchObject({
      verdict: 'not-comparable',
      right: undefined,
      reason: { kind: 'no-rate' },
    })
  })

  it('cannot be compared by a rate of other goods', () => {
    const coal = [aRate({ appliesTo: ['coal-volume'] })]
    expect(checkOn('conversion', oil(at('2023', 107), at('2023', 2.15, barrels)), coal)).toMatchObject({
      reason: { kind: 'no-rate' },
    })
  })

  it('agree when tonnes that end in zeros are read roundly, whichever side has more claims', () => {
    // 2.06 is at least 2.055 × 365 ÷ 7.4 = 101.4 and at most 2.07 × 365 ÷ 7.2 = 104.9: between 100 and 105.
    const tonnes = [at('2023', 98, { id: 'a' }), at('2023', 98, { id: 'b' })]
    const round = [at('2023', 100, { id: 'round' })]
    const exact = [
      at('2023', 2.06, { ...barrels, id: 'exact' }),
      at('2023', 2.06, { ...barrels, id: 'again' }),
    ]
    expect(checkOn('conversion', oil(...round, ...exact.slice(1)), rates)).toMatchObject({
      verdict: 'agrees-rounded',
      reason: { kind: 'read-to', observation: 'round', step: 10 },
    })
    expect(checksOn('conversion', oil(...round, ...exact), rates)).toMatchObject([
      { verdict: 'agrees-rounded', reason: { observation: 'round', step: 10 } },
    ])
    expect(verdictsOn('conversion', oil(...tonnes, ...exact), rates)).toEqual(['contradicts'])
  })
})

describe('money that an outlet converted', () => {
  const byAuthor = { basis: 'converted-by-author' }

  it('stands for itself: nothing is reckoned from it', () => {
    const growth = aRatio('growth', { form: 'growth', of: 'trade' }, [at('2022', 10)])
    const levels = (basis: string) => aFlow('trade', [at('2021', 146.9), at('2022', 190.27, { basis })])
    expect(checksOn('growth', [levels('converted-by-author'), growth])).toEqual([])
    expect(verdictsOn('growth', [levels('unstated'), growth])).toEqual(['contradicts'])
  })

  it('is held against what others state of the same span', () => {
    expect(verdictsOn('same', [aFlow('trade', [at('2024', 244.8), at('2024', 237, byAuthor)])])).toEqual([
      'contradicts',
    ])
  })
})
