import { describe, expect, it } from 'vitest'
import { aFlow, aPrice, aRatio, at, checkOn, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const trade = (...claims: readonly Claim[]) => [aFlow('trade', claims)]

describe('spans that fill a longer one', () => {
  it('add up to it: January to August is its months', () => {
    const months = [20.1, 13.6, 20.2, 19.2, 20.5, 20.8, 19.5, 20.8].map((value, month) =>
      at(`2023-0${month + 1}`, value),
    )
    expect(checkOn('parts', trade(at('2023-01..2023-08', 154.7), ...months)).verdict).toBe('agrees')
    expect(checkOn('parts', trade(at('2023-01..2023-08', 175), ...months)).verdict).toBe('contradicts')
  })

  it('may be a year to date and the month after it', () => {
    const upToJuly = [at('2023-01..2023-07', 134.1), at('2023-08', 20.8)]
    expect(checkOn('parts', trade(at('2023-01..2023-08', 155.1), ...upToJuly))).toMatchObject({
      verdict: 'agrees',
      observations: ['trade-0', 'trade-1', 'trade-2'],
    })
  })

  it('are told as the fewest that fill it and, where all are stated, as months', () => {
    const halves = [at('2023-01..2023-02', 33.7), at('2023-03', 20.2), at('2023-Q1', 53.9)]
    const second = [at('2023-Q2', 60.7), at('2023-04', 19.2), at('2023-05', 20.6), at('2023-06', 20.9)]
    const checks = checksOn('parts', trade(at('2023-01..2023-06', 114.6), ...halves, ...second))
    const ofTheHalf = checks.filter(({ observations: [first] }) => first === 'trade-0')
    expect(new Set(ofTheHalf.map(({ observations }) => observations.length - 1))).toEqual(new Set([2, 5]))
    expect(checks.map(({ verdict }) => verdict)).toEqual(checks.map(() => 'agrees'))
  })

  it('say nothing where a day is missing or told twice', () => {
    expect(checksOn('parts', trade(at('2023-Q1', 53.8), at('2023-01', 18), at('2023-03', 20)))).toEqual([])
    expect(
      checksOn('parts', trade(at('2023-Q1', 53.8), at('2023-01..2023-02', 34), at('2023-02..2023-03', 38))),
    ).toEqual([])
  })

  it('say nothing where one is a bound: a sum of bounds would be a bound', () => {
    const parts = [at('2023-01..2023-02', 30, { hedge: 'more than' }), at('2023-03', 20)]
    expect(checksOn('parts', trade(at('2023-Q1', 53.8), ...parts))).toEqual([])
  })

  it('are of one agency', () => {
    const parts = [
      at('2023-01..2023-02', 34, { basis: 'russia-customs' }),
      at('2023-03', 20, { basis: 'china-customs' }),
    ]
    expect(checksOn('parts', trade(at('2023-Q1', 80), ...parts))).toEqual([])
  })

  it('are of no other agency than the whole', () => {
    const china = { basis: 'china-customs' }
    const parts = [at('2023-01..2023-02', 34, china), at('2023-03', 20, china)]
    expect(checksOn('parts', trade(at('2023-Q1', 80, { basis: 'russia-customs' }), ...parts))).toEqual([])
    expect(verdictsOn('parts', trade(at('2023-Q1', 80, china), ...parts))).toEqual(['contradicts'])
  })

  it('may have been revised since: a year to date holds what offices found later', () => {
    // 33.59 + 20.18 = 53.77, and 0.6 per cent of what was published first is 0.2.
    const parts = [at('2023-01..2023-02', 33.59), at('2023-03', 20.18)]
    expect(verdictsOn('parts', trade(at('2023-Q1', 53.9), ...parts))).toEqual(['agrees'])
    expect(verdictsOn('parts', trade(at('2023-Q1', 54.6), ...parts))).toEqual(['contradicts'])
  })

  it('average where they are prices, by their days', () => {
    // (70.02 × 31 + 80.02 × 28) ÷ 59 = 74.77, and half way between them is 75.02.
    const months = [at('2023-01', 70.02), at('2023-02', 80.02)]
    const price = (value: number) => [aPrice('oil', [at('2023-01..2023-02', value), ...months])]
    expect(verdictsOn('parts', price(74.77))).toEqual(['agrees'])
    expect(verdictsOn('parts', price(75.02))).toEqual(['contradicts'])
  })

  it('say nothing of shares and growth without the amounts behind them', () => {
    const share = aRatio('share', { form: 'share', of: 'a', in: 'b' }, [
      at('2023-Q1', 50),
      at('2023-01..2023-02', 10),
      at('2023-03', 12),
    ])
    expect(checksOn('parts', [share])).toEqual([])
  })
})

describe('a span within its year', () => {
  it('has no more than the year', () => {
    expect(checkOn('part', trade(at('2023-01..2023-08', 155), at('2023', 240.1)))).toMatchObject({
      verdict: 'agrees',
      observations: ['trade-0', 'trade-1'],
    })
    expect(verdictsOn('part', trade(at('2018-01..2018-11', 97.2), at('2018', 87)))).toEqual(['contradicts'])
  })

  it('is held against the largest of several totals of the year: they contradict each other already', () => {
    const totals = [at('2018', 87.02), at('2018', 107)]
    expect(verdictsOn('part', trade(at('2018-01..2018-11', 97.2), ...totals))).toEqual(['agrees'])
  })

  it('may have more than the year of another agency', () => {
    const claims = [
      at('2018-01..2018-11', 97.2, { basis: 'china-customs' }),
      at('2018', 87, { basis: 'russia-customs' }),
    ]
    expect(checksOn('part', trade(...claims))).toEqual([])
  })

  it('may have more of a balance than the year, which can shrink again', () => {
    const balance = aFlow('balance', [at('2023-01..2023-08', 20), at('2023', 18)], {
      definitions: [{ form: 'difference', of: 'south', less: 'north' }],
    })
    expect(checksOn('part', [balance])).toEqual([])
  })

  it('is of no share and no price', () => {
    expect(checksOn('part', [aPrice('oil', [at('2023-08', 86), at('2023', 82)])])).toEqual([])
  })
})
