import type { Basis } from './basis'
import type { BasisId } from './brand'
import type { Observation } from './observation'
import type { StatedPoint } from './point'
import { statedIn } from './stated-in'

/** The claims that give one number of one named agency for one span: the first that was read, and its repeats. */
export type Release = readonly [Observation, ...Observation[]]

/**
 * The releases behind a point. Claims repeat each other when they name the same agency and state the same value in
 * the unit of the point. An article that gives two roundings of a number ("190.27", then "190") has them from one
 * release, so it joins them: there are never more releases than articles. A basis without a name forms no release,
 * because nobody can say where its number came from.
 */
export function releasesOf(point: StatedPoint, bases: ReadonlyMap<BasisId, Basis>): readonly Release[] {
  let releases: readonly Release[] = []
  for (const claim of point.claims) {
    if (bases.get(claim.basis)?.named !== true) continue
    const isSame = (release: Release) => release.some((other) => areOneRelease(point, claim, other))
    const [first, ...rest] = releases.filter(isSame)
    const joined: Release = first === undefined ? [claim] : [...first, ...rest.flat(), claim]
    const apart = releases.filter((release) => !isSame(release))
    releases = first === undefined ? [...apart, joined] : [joined, ...apart]
  }
  return releases
}

function areOneRelease(point: StatedPoint, a: Observation, b: Observation): boolean {
  if (a.basis !== b.basis) return false
  return a.citation.article === b.citation.article || valueKey(point, a) === valueKey(point, b)
}

const valueKey = (point: StatedPoint, claim: Observation): string => {
  const stated = statedIn(point, claim)
  // Numbers that nothing leads to the unit of the point are compared as they stand.
  return stated === undefined ? JSON.stringify(claim.quantity) : JSON.stringify(stated)
}

/** How many articles stand behind a point, and how many of them only repeat what another one read too. */
export interface Syndication {
  readonly articles: number
  /** Articles that share their release with another one. */
  readonly repeating: number
  /** The releases that those share. */
  readonly releases: number
}

export function syndicationOf(point: StatedPoint, bases: ReadonlyMap<BasisId, Basis>): Syndication {
  const articlesOf = (claims: readonly Observation[]) =>
    new Set(claims.map(({ citation }) => citation.article))
  const shared = releasesOf(point, bases)
    .map((release) => articlesOf(release))
    .filter((articles) => articles.size > 1)
  return {
    articles: articlesOf(point.claims).size,
    repeating: new Set(shared.flatMap((articles) => [...articles])).size,
    releases: shared.length,
  }
}
