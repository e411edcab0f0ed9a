import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAxis } from '~/charts/geometry/value-axis'

describe('valueAxis', () => {
  it('starts amounts at zero and ends at the next round number', () => {
    expect(valueAxis([11, 190, 245], 'usd-billion', 'linear', 320)).toMatchObject({
      domain: [0, 250],
      ticks: [0, 50, 100, 150, 200, 250],
    })
  })

  it('does not add an empty step above a value that has just passed a gridline', () => {
    const { domain, ticks } = valueAxis([0, 105], 'percent', 'linear', 320)
    expect(ticks.at(-1)).toBe(100)
    expect(domain[1]).toBeGreaterThan(105)
    expect(domain[1]).toBeLessThan(115)
  })

  it('leaves zero out where all amounts stand in a quarter of the largest, and prices in half', () => {
    expect(valueAxis([90, 100], 'usd-billion', 'linear', 320).domain[0]).toBeGreaterThan(80)
    expect(valueAxis([70, 100], 'usd-billion', 'linear', 320).domain[0]).toBe(0)
    expect(valueAxis([6.1, 8.7], 'cny-per-usd', 'linear', 320).domain[0]).toBe(6)
  })

  it('holds zero between losses and gains, and above losses alone', () => {
    expect(valueAxis([-30, 40], 'percent', 'linear', 320).ticks).toContain(0)
    expect(valueAxis([-30, -2], 'percent', 'linear', 320).domain[1]).toBe(0)
  })

  it('gives every tick of an axis as many decimals as the finest needs', () => {
    expect(valueAxis([6, 8.7], 'cny-per-usd', 'linear', 320)).toMatchObject({ decimals: 1 })
    expect(valueAxis([0, 240], 'usd-billion', 'linear', 320)).toMatchObject({ decimals: 0 })
  })

  it('is logarithmic only where every value is above zero', () => {
    expect(valueAxis([1, 1000], 'usd-billion', 'log', 320)).toMatchObject({ scale: 'log', domain: [1, 1000] })
    expect(valueAxis([0, 1000], 'usd-billion', 'log', 320).scale).toBe('linear')
    expect(valueAxis([-5, 10], 'usd-billion', 'log', 320).scale).toBe('linear')
  })

  it('holds all values with few, rising, finite ticks, whatever the values', () => {
    const value = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1, max: 1 }),
      fc.constant(0),
    )
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 20 }),
        fc.constantFrom('linear', 'log'),
        fc.integer({ min: 60, max: 900 }),
        (values, scale, height) => {
          const { domain, ticks } = valueAxis(values, 'usd-billion', scale, height)
          expect(domain.every(Number.isFinite)).toBe(true)
          expect(domain[1]).toBeGreaterThan(domain[0])
          const slack = (domain[1] - domain[0]) * 1e-6 + 1e-12
          for (const v of values) {
            expect(v).toBeGreaterThanOrEqual(domain[0] - slack)
            expect(v).toBeLessThanOrEqual(domain[1] + slack)
          }
          expect(ticks.length).toBeGreaterThan(0)
          expect(ticks.length).toBeLessThanOrEqual(12)
          for (const [i, tick] of ticks.entries()) {
            expect(Number.isFinite(tick)).toBe(true)
            expect(tick).toBeGreaterThanOrEqual(domain[0] - slack)
            expect(tick).toBeLessThanOrEqual(domain[1] + slack)
            expect(tick).toBeGreaterThan(ticks[i - 1] ?? -Infinity)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
