import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsOf, questionOf } from '../../app/domain/agreement'
import type { Agreement } from '../../app/domain/agreement'
import { contestsOf, relationOf } from '../../app/domain/contest'
import { showBy } from '../../app/domain/shown-in'
import { audited, aFlow, at } from '../../mocks/audited'
import type { Claim } from '../../mocks/audited'
import { aRate } from '../../mocks/builders'
import { rivalClaims } from './audit/arbitrary-corpus'

const rates = [aRate()]

const groupsOf = (claims: readonly Claim[]) => {
  const corpus = audited(
    [
      aFlow('crude-volume', claims, {
        unit: 'million-tonnes',
        alsoStatedIn: ['million-barrels-per-day', 'usd-billion', 'cny-billion'],
      }),
    ],
    rates,
  )
  const bases = new Map(corpus.bases.map((basis) => [basis.id, basis]))
  const show = showBy({ rates: corpus.rates, exchange: new Map() })
  const groups = corpus.series.flatMap(({ series, observations }) =>
    agreementsOf(observations, series.unit, bases, show),
  )
  return { groups, bases, show }
}

const contests = (...claims: readonly Claim[]) => {
  const { groups, bases, show } = groupsOf(claims)
  return contestsOf(groups, bases, show).map((contest) =>
    contest.flatMap((group) => group.claims.map(({ id }) => id)).toSorted(),
  )
}

const pairsOf = (groups: readonly Agreement[]) =>
  groups.flatMap((a, place) =>
    groups
      .slice(place + 1)
      .filter((b) => questionOf(a.finest) === questionOf(b.finest))
      .map((b) => [a, b] as const),
  )

describe('relationOf', () => {
  it('is the same from either side', () => {
    fc.assert(
      fc.property(rivalClaims, (claims) => {
        const { groups, bases, show } = groupsOf(claims)
        for (const [a, b] of pairsOf(groups))
          expect(relationOf(b, a, bases, show)).toEqual(relationOf(a, b, bases, show))
      }),
    )
  })

  it('tries the other way where nothing leads from one unit to the other', () => {
    // What an outlet has converted is not converted again, but the other claim can be brought to its unit.
    const tonnes = at('2023', 107, { basis: 'china-customs' })
    const converted = at('2023', 2.5, { unit: 'million-barrels-per-day', basis: 'converted-by-author' })
    const { groups, bases, show } = groupsOf([tonnes, converted])
    for (const [a, b] of pairsOf(groups)) {
      expect(relationOf(a, b, bases, show)).toEqual({ kind: 'differ' })
      expect(relationOf(b, a, bases, show)).toEqual({ kind: 'differ' })
    }
    expect(pairsOf(groups)).toHaveLength(1)
  })
})

describe('contestsOf', () => {
  it('holds two groups at least, of which each differs from another', () => {
    fc.assert(
      fc.property(rivalClaims, (claims) => {
        const { groups, bases, show } = groupsOf(claims)
        for (const contest of contestsOf(groups, bases, show)) {
          expect(contest.length).toBeGreaterThanOrEqual(2)
          for (const group of contest) {
            const rivals = contest.filter((other) => other !== group)
            expect(rivals.some((other) => relationOf(group, other, bases, show).kind === 'differ')).toBe(true)
          }
        }
      }),
    )
  })

  it('leaves out no two facts that differ', () => {
    fc.assert(
      fc.property(rivalClaims, (claims) => {
        const { groups, bases, show } = groupsOf(claims)
        const contested = new Set(contestsOf(groups, bases, show).flat())
        const facts = groups.filter(({ finest }) => finest.status !== 'forecast')
        const differing = pairsOf(facts).filter(([a, b]) => relationOf(a, b, bases, show).kind === 'differ')
        expect(differing.flat().filter((group) => !contested.has(group))).toEqual([])
      }),
    )
  })

  it('never holds a forecast', () => {
    fc.assert(
      fc.property(rivalClaims, (claims) => {
        const { groups, bases, show } = groupsOf(claims)
        const statuses = contestsOf(groups, bases, show)
          .flat()
          .flatMap((group) => group.claims.map(({ status }) => status))
        expect(statuses).not.toContain('forecast')
      }),
    )
  })

  it('leaves out a claim that agrees with both sides when read roundly', () => {
    const claims = [
      at('2022', 186, { id: 'a' }),
      at('2022', 194, { id: 'b' }),
      at('2022', 190, { id: 'round' }),
    ]
    expect(contests(...claims)).toEqual([['a', 'b']])
  })

  it('leaves another agency out of it', () => {
    const claims = [
      at('2022', 186, { id: 'a', basis: 'china-customs' }),
      at('2022', 194, { id: 'b', basis: 'russia-customs' }),
    ]
    expect(contests(...claims)).toEqual([])
    expect(contests(...claims, at('2022', 203, { id: 'c' }))).toEqual([['a', 'b', 'c']])
  })

  it('takes every span by itself', () => {
    const claims = [at('2022', 186), at('2022', 203), at('2021', 146), at('2021', 103)]
    expect(contests(...claims)).toHaveLength(2)
    expect(contests(at('2022', 186), at('2021', 146))).toEqual([])
  })
})
