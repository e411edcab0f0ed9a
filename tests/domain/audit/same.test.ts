import { describe, expect, it } from 'vitest'
import { aFlow, at, checkOn, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const trade = (...claims: readonly Claim[]) => [aFlow('trade', claims)]

describe('two claims on one span', () => {
  it('agree where their numbers can be one', () => {
    expect(checkOn('same', trade(at('2022', 190.27), at('2022', 190.3)))).toMatchObject({
      verdict: 'agrees',
      gap: undefined,
      rounding: undefined,
    })
    const beside = (value: number, hedge: string) =>
      verdictsOn('same', trade(at('2022', 190.27), at('2022', value, { hedge })))
    expect(beside(192, 'about')).toEqual(['agrees'])
    expect(beside(210, 'about')).toEqual(['contradicts'])
    expect(beside(180, 'more than')).toEqual(['agrees'])
    expect(beside(200, 'more than')).toEqual(['contradicts'])
  })

  it('contradict where no reading lets both be true, by so much', () => {
    expect(checkOn('same', trade(at('2018', 107.06), at('2018', 87)))).toMatchObject({
      verdict: 'contradicts',
      gap: { absolute: 20.06, percent: 18.7 },
    })
  })

  it('agree when the rounder one is read to its zeros, and it is said how far', () => {
    expect(
      checkOn('same', trade(at('2022', 186.2, { id: 'exact' }), at('2022', 190, { id: 'round' }))),
    ).toMatchObject({
      verdict: 'agrees-rounded',
      rounding: 10,
      gap: undefined,
      reason: { kind: 'read-to', observation: 'round', step: 10 },
    })
  })

  it('of which one is hedged are not read more roundly: slack on slack would reconcile anything', () => {
    expect(verdictsOn('same', trade(at('2022', 200), at('2022', 192, { hedge: 'about' })))).toEqual([
      'contradicts',
    ])
    expect(verdictsOn('same', trade(at('2022', 190), at('2022', 193, { hedge: 'more than' })))).toEqual([
      'contradicts',
    ])
  })

  it('of which one has an emphatic word are read more roundly: it says nothing of the digits', () => {
    expect(verdictsOn('same', trade(at('2022', 190), at('2022', 186.2, { hedge: 'only' })))).toEqual([
      'agrees-rounded',
    ])
  })

  it('of two agencies are two measurements', () => {
    expect(
      checkOn(
        'same',
        trade(at('2021', 146.9, { basis: 'china-customs' }), at('2021', 140.7, { basis: 'russia-customs' })),
      ),
    ).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'different-bases', bases: ['china-customs', 'russia-customs'] },
    })
  })

  it('of which one names no agency are about the same thing', () => {
    const claims = [at('2021', 146.9, { basis: 'china-customs' }), at('2021', 140.7)]
    expect(verdictsOn('same', trade(...claims))).toEqual(['contradicts'])
  })

  it('in dollars and in yuan are two accounts, whatever the rate', () => {
    expect(
      checkOn('conversion', [
        aFlow('trade', [at('2023', 240.1), at('2023', 1690, { unit: 'cny-billion' })], {
          alsoStatedIn: ['cny-billion'],
        }),
      ]),
    ).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'different-currencies', currencies: ['usd', 'cny'] },
    })
  })

  it('of growth in dollars and in yuan are two accounts too', () => {
    const growth = aFlow(
      'growth',
      [at('2023', 26.3, { basis: 'china-customs' }), at('2023', 32.7, { basis: 'china-customs-cny' })],
      { kind: 'growth', measure: 'growth', unit: 'percent' },
    )
    expect(verdictsOn('same', [growth])).toEqual(['not-comparable'])
  })

  it('are about one thing only if span, kind and base are one', () => {
    expect(checksOn('same', trade(at('2021', 146.9), at('2022', 190.27)))).toEqual([])
    expect(checksOn('same', trade(at('2022', 146.9, { kind: 'contract' }), at('2022', 190.27)))).toEqual([])
    const growth = (basePeriod: string) => at('2023', 64, { kind: 'growth', unit: 'percent', basePeriod })
    expect(checksOn('same', trade(growth('2021'), growth('2019')))).toEqual([])
  })

  it('are not told to contradict each other while both are forecasts', () => {
    const forecast = { status: 'forecast' } as const
    expect(checksOn('same', trade(at('2030', 250, forecast), at('2030', 300, forecast)))).toEqual([])
  })
})

describe('claims that agree', () => {
  it('are told once however many they are, with the two that differ most in precision', () => {
    const { observations, verdict } = checkOn(
      'same',
      trade(at('2022', 190, { id: 'c' }), at('2022', 190.3, { id: 'b' }), at('2022', 190.27, { id: 'a' })),
    )
    expect(verdict).toBe('agrees')
    expect(observations).toEqual(['a', 'b', 'c'])
  })

  it('stand together against a claim that differs, and are named in the check', () => {
    const claims = [
      at('2018', 107.06, { id: 'exact' }),
      at('2018', 107, { id: 'round' }),
      at('2018', 87, { id: 'odd' }),
    ]
    expect(
      checksOn('same', trade(...claims)).map(({ verdict, observations }) => [verdict, observations]),
    ).toEqual([
      ['contradicts', ['exact', 'round', 'odd']],
      ['agrees', ['exact', 'round']],
    ])
  })

  it('with the most precise of a group are no odd ones out, though a vaguer one of it excludes them', () => {
    const range = (low: number, high: number): Claim => ({ period: '2022', low, high, basis: 'unstated' })
    const claims = [range(99.9, 100.1), range(99.97, 101), range(98, 99.95)]
    expect(
      checksOn('same', trade(...claims, at('2021', 99))).map(({ verdict, reason }) => [verdict, reason.kind]),
    ).toEqual([
      ['agrees', 'plain'],
      ['agrees', 'plain'],
    ])
  })
})
