import { describe, expect, it } from 'vitest'
import { isMissedForecast } from '../../../app/domain/audit/missed-forecast'
import { aFlow, at, checkOn, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const outlook = (value: number, part: Partial<Claim> = {}): Claim =>
  at('2023', value, { status: 'forecast', ...part })
const trade = (...claims: readonly Claim[]) => [aFlow('trade', claims)]

describe('what was expected', () => {
  it('is held against what came', () => {
    const check = checkOn('forecast', trade(outlook(230), at('2023', 240.1)))
    expect(check).toMatchObject({ verdict: 'contradicts', gap: { absolute: 10.1, percent: 4.21 } })
    expect(isMissedForecast(check)).toBe(true)
    expect(verdictsOn('forecast', trade(outlook(240), at('2023', 240.1)))).toEqual(['agrees'])
  })

  it('comes true of a bound when the outcome lies beyond it', () => {
    expect(verdictsOn('forecast', trade(outlook(200, { hedge: 'more than' }), at('2023', 240.1)))).toEqual([
      'agrees',
    ])
    expect(verdictsOn('forecast', trade(outlook(230, { hedge: 'could reach' }), at('2023', 240.1)))).toEqual([
      'contradicts',
    ])
  })

  it('is missed however roundly it was put', () => {
    expect(verdictsOn('forecast', trade(outlook(60), at('2023', 55.5)))).toEqual(['contradicts'])
  })

  it('is told of one forecaster at a time: a cautious one does not speak for a bold one', () => {
    const claims = [outlook(200, { hedge: 'more than' }), outlook(260, { article: 'bold' })]
    expect(verdictsOn('forecast', trade(...claims, at('2023', 240.1)))).toEqual(['contradicts', 'agrees'])
  })

  it('is not checked before it has come', () => {
    expect(checksOn('forecast', trade(outlook(230), at('2022', 190.27)))).toEqual([])
  })

  it('by one agency is not held against the outcome of another', () => {
    const claims = [outlook(220, { basis: 'russia-customs' }), at('2023', 240.1, { basis: 'china-customs' })]
    expect(checkOn('forecast', trade(...claims))).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'different-bases', bases: ['russia-customs', 'china-customs'] },
    })
  })

  it('is held against the outcome that most articles state', () => {
    const came = [at('2023', 240), at('2023', 240, { article: 'second' })]
    const odd = at('2023', 230.12, { article: 'odd' })
    expect(verdictsOn('forecast', trade(outlook(230), ...came, odd))).toEqual(['contradicts'])
    expect(verdictsOn('forecast', trade(outlook(240), ...came, odd))).toEqual(['agrees'])
  })
})
