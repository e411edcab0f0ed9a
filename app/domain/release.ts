import type { Agreement } from './agreement'
import type { Basis } from './basis'
import type { BasisId } from './brand'
import type { Observation } from './observation'

/** The claims that give one number of one named agency for one span, in whatever rounding: the first that was read, and its repeats. */
export type Release = readonly [Observation, ...Observation[]]

/**
 * The release behind claims that agree. A named agency publishes one number for a span, and "190.27", "190.3" and
 * "about 190" are its roundings; two named agencies never agree, so there is at most one release. A basis without a name
 * forms none, because nobody can say where its number came from.
 */
export function releaseOf({ claims }: Agreement, bases: ReadonlyMap<BasisId, Basis>): Release | undefined {
  const [first, ...repeats] = claims.filter(({ basis }) => bases.get(basis)?.named === true)
  return first === undefined ? undefined : [first, ...repeats]
}

/** How many articles stand behind claims that agree, and how many of them only repeat what another one read too. */
export interface Syndication {
  readonly articles: number
  /** Articles that share their release with another one. */
  readonly repeating: number
  /** The releases that those share: none or one. */
  readonly releases: number
}

export function syndicationOf(agreement: Agreement, bases: ReadonlyMap<BasisId, Basis>): Syndication {
  const repeating = articlesOf(releaseOf(agreement, bases) ?? [])
  const isShared = repeating > 1
  return {
    articles: articlesOf(agreement.claims),
    repeating: isShared ? repeating : 0,
    releases: isShared ? 1 : 0,
  }
}

const articlesOf = (claims: readonly Observation[]): number =>
  new Set(claims.map(({ citation }) => citation.article)).size
