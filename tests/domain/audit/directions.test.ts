import { describe, expect, it } from 'vitest'
import { aFlow, at, checkOn, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const south = (...claims: readonly Claim[]) => aFlow('south', claims)
const north = (...claims: readonly Claim[]) => aFlow('north', claims)
const total = (...claims: readonly Claim[]) =>
  aFlow('total', claims, { definitions: [{ form: 'sum', of: ['south', 'north'] }] })
const balance = (...claims: readonly Claim[]) =>
  aFlow('balance', claims, { definitions: [{ form: 'difference', of: 'south', less: 'north' }] })

describe('a total', () => {
  it('is the sum of its directions', () => {
    const parts = [south(at('2023', 129.14)), north(at('2023', 110.97))]
    expect(checkOn('sum', [...parts, total(at('2023', 240.11))])).toMatchObject({
      verdict: 'agrees',
      observations: ['total-0', 'south-0', 'north-0'],
    })
    expect(checkOn('sum', [...parts, total(at('2023', 250))])).toMatchObject({
      verdict: 'contradicts',
      gap: { absolute: 9.89, percent: 3.96 },
    })
  })

  it('may be any of several numbers of its directions: the best founded is told', () => {
    const rivals = [south(at('2023', 129.14), at('2023', 115)), north(at('2023', 110.97), at('2023', 90))]
    expect(verdictsOn('sum', [...rivals, total(at('2023', 240.11))])).toEqual(['agrees'])
  })

  it('agrees with rounder directions when they are read to their zeros', () => {
    expect(
      checkOn('sum', [south(at('2023', 130)), north(at('2023', 111)), total(at('2023', 236.4))]),
    ).toMatchObject({
      verdict: 'agrees-rounded',
      rounding: 10,
      reason: { kind: 'read-to', observation: 'south-0', step: 10 },
    })
  })

  it('is not checked where a direction is not stated', () => {
    expect(checksOn('sum', [south(at('2023', 129.14)), north(), total(at('2023', 240.11))])).toEqual([])
  })

  it('by one agency is no sum of directions by others', () => {
    const parts = [
      south(at('2023', 129.14, { basis: 'russia-customs' })),
      north(at('2023', 110.97, { basis: 'china-customs' })),
    ]
    expect(checkOn('sum', [...parts, total(at('2023', 240.11))])).toMatchObject({
      verdict: 'not-comparable',
      right: undefined,
      reason: { kind: 'different-bases' },
    })
  })

  it('of bounds is at least their sum', () => {
    const parts = [
      south(at('2023', 120, { hedge: 'more than' })),
      north(at('2023', 100, { hedge: 'more than' })),
    ]
    expect(verdictsOn('sum', [...parts, total(at('2023', 240))])).toEqual(['agrees'])
    expect(checkOn('sum', [...parts, total(at('2023', 210.5))])).toMatchObject({
      verdict: 'contradicts',
      // From 210.5 to the least that the two can be; a bound has no number to measure from.
      gap: { absolute: 9.4 },
    })
  })

  it('in a circle of definitions is checked, and comes to an end', () => {
    const circle = [
      aFlow('total', [at('2023', 240.11)], { definitions: [{ form: 'sum', of: ['south', 'north'] }] }),
      aFlow('south', [at('2023', 129.14)], {
        definitions: [{ form: 'difference', of: 'total', less: 'north' }],
      }),
      aFlow('north', [at('2023', 110.97)], {
        definitions: [{ form: 'difference', of: 'total', less: 'south' }],
      }),
    ]
    expect(verdictsOn('sum', circle)).toEqual(['agrees'])
    expect(verdictsOn('difference', circle)).toEqual(['agrees', 'agrees'])
  })
})

describe('a balance', () => {
  it('is one direction less the other', () => {
    const parts = [south(at('2023', 129.14)), north(at('2023', 110.97))]
    expect(verdictsOn('difference', [...parts, balance(at('2023', 18.17))])).toEqual(['agrees'])
    expect(verdictsOn('difference', [...parts, balance(at('2023', 13.8))])).toEqual(['contradicts'])
  })

  it('below nothing agrees too', () => {
    const parts = [south(at('2013', 39.6)), north(at('2013', 49.6))]
    expect(verdictsOn('difference', [...parts, balance(at('2013', -10))])).toEqual(['agrees'])
  })
})
