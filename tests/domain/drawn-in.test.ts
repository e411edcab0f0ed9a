import { describe, expect, it } from 'vitest'
import { drawnIn } from '../../app/domain/drawn-in'
import { parsePeriod } from '../../app/domain/period'
import type { Period } from '../../app/domain/period'

const span = (text: string): Period => {
  const parsed = parsePeriod(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.period
}
const trade = { frequency: 'a', measure: 'flow', unit: 'usd-billion' } as const

describe('drawnIn', () => {
  it('leaves a chart as it is where it draws the claim already', () => {
    expect(drawnIn(trade, span('2023'), 'usd-billion')).toEqual({ freq: undefined, unit: undefined })
    expect(drawnIn(trade, span('2023'), 'usd-100-million')).toEqual({ freq: undefined, unit: undefined })
  })

  it('asks for the grain of a shorter span', () => {
    expect(drawnIn(trade, span('2023-08'), 'usd-billion').freq).toBe('m')
    expect(drawnIn(trade, span('2023-01..2023-08'), 'usd-billion').freq).toBe('ytd')
  })

  it('asks for the unit of another scale', () => {
    expect(drawnIn(trade, span('2023'), 'cny-billion').unit).toBe('cny-billion')
  })
})
