import type { Check } from '../../domain/audit/check'
import type { Fared } from '../../domain/audit/fared'
import { tallyOf } from '../../domain/audit/tally'
import type { ArticleId, ObservationId } from '../../domain/brand'
import type { Corpus } from '../../domain/corpus'

/** How each article's figures fared in the audit. A check counts once for an article, however many figures of it take part. */
export function faredOf(corpus: Corpus, checks: readonly Check[]): (article: ArticleId) => Fared {
  const articleOf = new Map<ObservationId, ArticleId>(
    corpus.series.flatMap(({ observations }) =>
      observations.map(({ id, citation }) => [id, citation.article] as const),
    ),
  )
  const checksOf = new Map<ArticleId, Check[]>()
  for (const check of checks) {
    for (const article of new Set(check.observations.map((id) => articleOf.get(id)))) {
      if (article === undefined) continue
      const held = checksOf.get(article)
      if (held === undefined) checksOf.set(article, [check])
      else held.push(check)
    }
  }
  return (article) => {
    const own = checksOf.get(article) ?? []
    return {
      tally: tallyOf(own),
      contradictions: own.filter(({ verdict }) => verdict === 'contradicts'),
    }
  }
}
