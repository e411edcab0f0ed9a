import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleId, ObservationId } from '../../app/domain/brand'
import type { Observation } from '../../app/domain/observation'
import { pointsOf } from '../../app/domain/point'
import type { StatedPoint } from '../../app/domain/point'
import { releaseOf, syndicationOf } from '../../app/domain/release'
import { basesById, observationOf } from '../../mocks/builders'
import type { ObservationRecord } from '../../mocks/builders'
import { crowdedClaims } from './arbitrary'

const bases = basesById()
const points = (claims: readonly Observation[]) => pointsOf(claims, 'usd-billion', bases)

/** A point of claims that are given by their article, value and whatever else matters. */
function pointOf(...claims: readonly Partial<ObservationRecord>[]): StatedPoint {
  const [point] = points(claims.map((part, index) => observationOf({ id: `o-${index}`, ...part })))
  if (point === undefined) throw new Error('no point')
  return point
}

const told = (...claims: readonly Partial<ObservationRecord>[]) => syndicationOf(pointOf(...claims), bases)

const repeatOf = (claim: Observation): Observation => ({
  ...claim,
  id: `${claim.id}-again` as ObservationId,
  citation: { ...claim.citation, article: 'a-new' as ArticleId },
})

describe('releaseOf', () => {
  it('does not change when one more article repeats it', () => {
    fc.assert(
      fc.property(crowdedClaims, fc.nat(), (claims, pick) => {
        for (const point of points(claims)) {
          const release = releaseOf(point, bases) ?? []
          const claim = release[pick % Math.max(1, release.length)]
          if (claim === undefined) continue
          const more: StatedPoint = { ...point, claims: [...point.claims, repeatOf(claim)] }
          expect(releaseOf(more, bases)).toHaveLength(release.length + 1)
          expect(syndicationOf(more, bases).articles).toBe(syndicationOf(point, bases).articles + 1)
        }
      }),
    )
  })

  it('holds every claim of the point with a named agency, and no other', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        for (const point of points(claims)) {
          expect(releaseOf(point, bases) ?? []).toEqual(
            point.claims.filter(({ basis }) => bases.get(basis)?.named === true),
          )
        }
      }),
    )
  })

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        for (const point of points(claims)) {
          const [lead, ...rest] = point.claims
          const turned: StatedPoint = { ...point, claims: [lead, ...rest.toReversed()] }
          expect(syndicationOf(turned, bases)).toEqual(syndicationOf(point, bases))
        }
      }),
    )
  })
})

describe('syndicationOf', () => {
  it('tells one release that all articles repeat', () => {
    expect(told({ article: 'a-1' }, { article: 'a-2' }, { article: 'a-3' })).toEqual({
      articles: 3,
      repeating: 3,
      releases: 1,
    })
  })

  it('counts articles that give the number in another unit of its scale among the repeats', () => {
    expect(
      told({ article: 'a-1', value: 240.1 }, { article: 'a-2', value: 2401, unit: 'usd-100-million' }),
    ).toMatchObject({ repeating: 2, releases: 1 })
  })

  it('counts every rounding of an agency’s number as that one release', () => {
    expect(
      told(
        { article: 'a-1', value: 240.1 },
        { article: 'a-2', value: 240 },
        { article: 'a-3', value: 240.11 },
      ),
    ).toEqual({ articles: 3, repeating: 3, releases: 1 })
  })

  it('leaves an article apart that agrees without naming the agency', () => {
    expect(
      told({ article: 'a-1' }, { article: 'a-2', value: 240 }, { article: 'a-3', basis: 'unstated' }),
    ).toEqual({ articles: 3, repeating: 2, releases: 1 })
  })

  it('takes two roundings in one article for one release', () => {
    expect(
      told(
        { article: 'a-1', value: 240.1 },
        { article: 'a-1', value: 240 },
        { article: 'a-2', value: 240 },
        { article: 'a-3', value: 240.1 },
      ),
    ).toEqual({ articles: 3, repeating: 3, releases: 1 })
  })

  it('forms no release of a basis without a name', () => {
    expect(
      told(
        { article: 'a-1', basis: 'unstated' },
        { article: 'a-2', basis: 'unstated' },
        { article: 'a-3', basis: 'unstated' },
      ),
    ).toEqual({ articles: 3, repeating: 0, releases: 0 })
  })

  it('calls a single article no repeat', () => {
    expect(told({ article: 'a-1' }, { article: 'a-2', basis: 'unstated' })).toMatchObject({ repeating: 0 })
  })
})
