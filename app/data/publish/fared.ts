import type { Check } from '../../domain/audit/check'
import { tallyOf } from '../../domain/audit/tally'
import type { Tally } from '../../domain/audit/tally'
import type { ArticleId } from '../../domain/brand'
import type { Corpus } from '../../domain/corpus'
import type { Observation } from '../../domain/observation'

/** How the figures of one article fared, with the claims that its contradictions name. */
export interface FaredClaims {
  readonly tally: Tally
  readonly contradictions: readonly Check[]
  readonly claims: readonly Observation[]
}

/** How each article's figures fared in the audit. A check counts once for an article, however many figures of it take part. */
export function faredOf(corpus: Corpus, checks: readonly Check[]): (article: ArticleId) => FaredClaims {
  const claims = new Map(
    corpus.series.flatMap(({ observations }) => observations.map((each) => [each.id, each] as const)),
  )
  const behind = ({ observations }: Check) => observations.flatMap((id) => claims.get(id) ?? [])
  const checksOf = new Map<ArticleId, Check[]>()
  for (const check of checks) {
    for (const article of new Set(behind(check).map(({ citation }) => citation.article))) {
      const held = checksOf.get(article)
      if (held === undefined) checksOf.set(article, [check])
      else held.push(check)
    }
  }
  return (article) => {
    const own = checksOf.get(article) ?? []
    const contradictions = own.filter(({ verdict }) => verdict === 'contradicts')
    return { tally: tallyOf(own), contradictions, claims: [...new Set(contradictions.flatMap(behind))] }
  }
}
