import { describe, expect, it } from 'vitest'
import { aFlow, aPrice, aRatio, at, checkOn, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const energy = (...claims: readonly Claim[]) => aFlow('energy', claims)
const exports = (...claims: readonly Claim[]) => aFlow('exports', claims)
const share = (...claims: readonly Claim[]) =>
  aRatio('share', { form: 'share', of: 'energy', in: 'exports' }, claims)

describe('a share', () => {
  it('agrees with part and whole', () => {
    // 73 per cent of 129 are 94.2.
    const { verdict, series, right } = checkOn('share', [
      energy(at('2023', 94)),
      exports(at('2023', 129)),
      share(at('2023', 73)),
    ])
    expect(verdict).toBe('agrees')
    expect(series).toEqual(['energy', 'exports', 'share'])
    expect(right?.tree).toMatchObject({ form: 'derived', formula: 'part-of-whole' })
  })

  it('of a part that is as large as its whole is told so', () => {
    expect(
      checkOn('share', [energy(at('2023', 129)), exports(at('2023', 129.1)), share(at('2023', 73))]),
    ).toMatchObject({
      verdict: 'contradicts',
      gap: { absolute: 34.8 },
      reason: { kind: 'equals-other', series: 'exports', observation: 'exports-0' },
    })
  })

  it('of all is told as no slip', () => {
    expect(
      checkOn('share', [energy(at('2023', 129)), exports(at('2023', 129.1)), share(at('2023', 100))]),
    ).toMatchObject({ verdict: 'agrees', reason: { kind: 'plain' } })
  })

  it('is held against the whole that a total leaves, too', () => {
    const checks = checksOn('share', [
      energy(at('2023', 129)),
      exports(),
      share(at('2023', 73)),
      aFlow('total', [at('2023', 240.1)], { definitions: [{ form: 'sum', of: ['imports', 'exports'] }] }),
      aFlow('imports', [at('2023', 111)]),
    ])
    expect(checks).toMatchObject([
      { verdict: 'contradicts', observations: ['energy-0', 'total-0', 'imports-0', 'share-0'] },
    ])
  })

  it('that differs from another share of one part is a check of its own', () => {
    const checks = checksOn('share', [
      energy(at('2023', 94)),
      exports(at('2023', 129)),
      share(at('2023', 73), at('2023', 60)),
    ])
    expect(checks.map(({ verdict }) => verdict)).toEqual(['contradicts', 'agrees'])
    expect(new Set(checks.map(({ id }) => id)).size).toBe(2)
  })

  it('may be stated by series and claims with the longest of ids', () => {
    const long = (letter: string) => letter.repeat(160)
    const definition = { form: 'share', of: long('e'), in: 'exports' } as const
    const series = [
      aFlow(long('e'), [at('2023-01..2023-02', 94, { id: long('c') })]),
      exports(at('2023-01..2023-02', 129)),
      aRatio(long('s'), definition, [at('2023-01..2023-02', 73, { id: long('d') })]),
    ]
    expect(verdictsOn('share', series)).toEqual(['agrees'])
  })

  it('of another span says nothing', () => {
    expect(
      checksOn('share', [energy(at('2022', 94)), exports(at('2023', 129)), share(at('2023', 73))]),
    ).toEqual([])
  })

  it('in a series that is not there lacks its input', () => {
    expect(checkOn('share', [energy(at('2023', 94)), share(at('2023', 73))])).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'missing-input', series: 'exports' },
    })
  })
})

describe('a discount', () => {
  const prices = (id: string, claim: Claim) => aPrice(id, [claim], { unit: 'usd-per-1000-m3' })
  const gap = (...claims: readonly Claim[]) =>
    aRatio('gap', { form: 'discount', of: 'china', against: 'europe' }, claims)

  it('is one less the one price over the other', () => {
    // 1 − 271.6 ÷ 481.7 = 43.6 per cent
    const pair = [prices('china', at('2024', 271.6)), prices('europe', at('2024', 481.7))]
    expect(verdictsOn('discount', [...pair, gap(at('2024', 44))])).toEqual(['agrees'])
    expect(verdictsOn('discount', [...pair, gap(at('2024', 56))])).toEqual(['contradicts'])
  })

  it('on a price that may be nothing is no number', () => {
    const pair = [prices('china', at('2024', 271.6)), prices('europe', at('2024', 500, { hedge: 'up to' }))]
    expect(checkOn('discount', [...pair, gap(at('2024', 44))])).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'divides-by-zero' },
    })
  })

  it('that an article expects is held against the prices that the same article expects', () => {
    const outlook = (value: number, article = 'weekly'): Claim =>
      at('2026', value, { status: 'forecast', article })
    const pair = [prices('china', outlook(271.6)), prices('europe', outlook(481.7))]
    expect(verdictsOn('discount', [...pair, gap(outlook(44))])).toEqual(['agrees'])
    expect(verdictsOn('discount', [...pair, gap(outlook(56))])).toEqual(['contradicts'])
    expect(verdictsOn('discount', [...pair, gap(outlook(56, 'daily'))])).toEqual([])
  })

  it('that was expected is not held against prices that came', () => {
    const pair = [prices('china', at('2024', 271.6)), prices('europe', at('2024', 481.7))]
    expect(verdictsOn('discount', [...pair, gap(at('2024', 56, { status: 'forecast' }))])).toEqual([])
  })
})
