import { describe, expect, it } from 'vitest'
import { aFlow, at, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const byAuthor = { basis: 'converted-by-author' }
const of = (id: string, ...claims: readonly Claim[]) => aFlow(id, claims)
const total = (...claims: readonly Claim[]) =>
  aFlow('total', claims, { definitions: [{ form: 'sum', of: ['south', 'north'] }] })

describe('money that an outlet converted by a rate of its own', () => {
  it('is not held against a sum of others’ figures', () => {
    const directions = [of('south', at('2024', 129.3)), of('north', at('2024', 115.5))]
    expect(verdictsOn('sum', [...directions, total(at('2024', 237))])).toEqual(['contradicts'])
    expect(checksOn('sum', [...directions, total(at('2024', 237, byAuthor))])).toEqual([])
    const months = [at('2024-01..2024-11', 222.8), at('2024-12', 22)]
    expect(verdictsOn('parts', [of('trade', at('2024', 237), ...months)])).toEqual(['contradicts'])
    expect(checksOn('parts', [of('trade', at('2024', 237, byAuthor), ...months)])).toEqual([])
  })

  it('is no part of a sum', () => {
    const months = [at('2024-01..2024-11', 215, byAuthor), at('2024-12', 22)]
    expect(checksOn('parts', [of('trade', at('2024', 244.8), ...months)])).toEqual([])
  })
})
