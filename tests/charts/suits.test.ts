import { describe, expect, it } from 'vitest'
import type { SeriesFacts } from '~/charts/kind'
import { chartKinds, suitingKinds } from '~/charts/registry'
import type { SeriesId } from '~/domain/brand'
import type { Direction, Measure } from '~/domain/series'
import type { UnitId } from '~/domain/unit'

const one = (id: string, measure: Measure, direction: Direction = 'both'): SeriesFacts => ({
  id: id as SeriesId,
  measure,
  direction,
})
const kinds = (unit: UnitId, ...series: readonly SeriesFacts[]) => suitingKinds({ unit, series })

describe('suitingKinds', () => {
  it('gives a flow bars and no steps', () => {
    expect(kinds('usd-billion', one('trade-total', 'flow'))).toEqual(['line', 'bars', 'dots'])
  })

  it('gives a price and a rate of exchange steps and no bars: their zero says nothing', () => {
    expect(kinds('usd-per-barrel', one('brent', 'price'))).toEqual(['line', 'step', 'dots'])
    expect(kinds('cny-per-usd', one('usd-cny-rate', 'rate'))).toEqual(['line', 'step', 'dots'])
  })

  it('gives a rank no bars', () => {
    expect(kinds('rank', one('crude-rank', 'stock'))).toEqual(['line', 'step', 'dots'])
  })

  it('gives a stock both', () => {
    expect(kinds('billion-m3-per-year', one('capacity', 'stock'))).toEqual(['line', 'step', 'bars', 'dots'])
  })

  it('stacks the two directions of one flow, in either order', () => {
    const there = one('trade-russia-to-china', 'flow', 'russia-to-china')
    const back = one('trade-china-to-russia', 'flow', 'china-to-russia')
    expect(kinds('usd-billion', there, back)).toContain('stacked')
    expect(kinds('usd-billion', back, there)).toContain('stacked')
  })

  it('never stacks a part of one flow on another, nor three series, nor shares of different wholes', () => {
    const back = one('trade-china-to-russia', 'flow', 'china-to-russia')
    const crude = one('crude-value', 'flow', 'russia-to-china')
    const energy = one('energy-value-russia-to-china', 'flow', 'russia-to-china')
    const there = one('trade-russia-to-china', 'flow', 'russia-to-china')
    expect(kinds('usd-billion', back, crude)).not.toContain('stacked')
    expect(kinds('usd-billion', back, energy)).not.toContain('stacked')
    expect(kinds('usd-billion', there, back, crude)).not.toContain('stacked')
    const shares = [
      one('share-russia-to-china', 'share', 'russia-to-china'),
      one('share-china-to-russia', 'share', 'china-to-russia'),
    ]
    expect(kinds('percent', ...shares)).not.toContain('stacked')
  })

  it('says why a kind does not suit', () => {
    const facts = { unit: 'rank', series: [one('crude-rank', 'stock')] } as const
    expect(chartKinds.bars.suits(facts)).toEqual({ suits: false, because: 'no-zero' })
    expect(chartKinds.stacked.suits(facts)).toEqual({ suits: false, because: 'no-whole' })
  })
})
