import { describe, expect, it } from 'vitest'
import { aFlow, aRatio, at, checkOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const directions = (basis: string) => [
  aFlow('south', [at('2023', 129.1, { basis })]),
  aFlow('north', [at('2023', 111, { basis })]),
]
const total = (...claims: readonly Claim[]) =>
  aFlow('total', claims, { definitions: [{ form: 'sum', of: ['south', 'north'] }] })
const growth = (...claims: readonly Claim[]) => aRatio('growth', { form: 'growth', of: 'trade' }, claims)
const outlook = (value: number, part: Partial<Claim>): Claim =>
  at('2023', value, { status: 'forecast', ...part })

describe('what cannot be compared', () => {
  it('is of two agencies', () => {
    const reason = { kind: 'different-bases', bases: ['russia-customs', 'china-customs'] }
    expect(
      checkOn('sum', [...directions('china-customs'), total(at('2023', 220, { basis: 'russia-customs' }))]),
    ).toMatchObject({ reason })
    const claims = [outlook(220, { basis: 'russia-customs' }), at('2023', 240.1, { basis: 'china-customs' })]
    expect(checkOn('forecast', [aFlow('trade', claims)])).toMatchObject({ reason })
  })

  it('is kept in two currencies, even where one side names no agency', () => {
    const inYuan = { basis: 'china-customs-cny' }
    const levels = aFlow('trade', [at('2022', 190.27), at('2023', 240.1)])
    const reason = { kind: 'different-currencies', currencies: ['cny', 'usd'] }
    expect(checkOn('growth', [levels, growth(at('2023', 32.7, inYuan))])).toMatchObject({
      verdict: 'not-comparable',
      reason,
    })
    expect(checkOn('forecast', [growth(outlook(30, inYuan), at('2023', 26.3))])).toMatchObject({
      verdict: 'not-comparable',
      reason,
    })
  })

  it('may be among the figures that a sum is made of', () => {
    const parts = [
      aFlow('south', [at('2023', 129.1, { basis: 'russia-customs' })]),
      aFlow('north', [at('2023', 111, { basis: 'china-customs' })]),
    ]
    expect(checkOn('sum', [...parts, total(at('2023', 240.1))])).toMatchObject({
      reason: { kind: 'different-bases', bases: ['russia-customs', 'china-customs'] },
    })
  })
})
