import type { Article } from '../../domain/article'
import type { Check } from '../../domain/audit/check'
import { verdicts } from '../../domain/audit/check'
import type { Fared } from '../../domain/audit/fared'
import type { ArticleId } from '../../domain/brand'
import type { Corpus } from '../../domain/corpus'
import { checkJson } from './audit-json'
import { takenFrom } from './by-article'
import { faredOf } from './fared'
import type { JsonObject } from './json'
import { annotationJson, articleJson, claimJson } from './records'

/** data/articles/<id>.json for every article: all that was taken from it, in paragraph order, and how that fared in the audit. */
export function articleFiles(
  corpus: Corpus,
  version: string,
  checks: readonly Check[],
): ReadonlyMap<ArticleId, JsonObject> {
  const taken = takenFrom(corpus)
  const fared = faredOf(corpus, checks)
  const fileOf = (article: Article): JsonObject => {
    const { observations, annotations } = taken(article.id)
    return {
      version,
      article: articleJson(article),
      observations: observations.map((claim) => ({ series: claim.series, ...claimJson(claim) })),
      annotations: annotations.map(annotationJson),
      fared: faredJson(fared(article.id)),
    }
  }
  return new Map(corpus.articles.map((article) => [article.id, fileOf(article)]))
}

/** An article that no check touches says nothing of how it fared. */
function faredJson({ tally, contradictions }: Fared): JsonObject | undefined {
  const checked = verdicts.some((verdict) => tally[verdict] > 0)
  return checked ? { tally: { ...tally }, contradictions: contradictions.map(checkJson) } : undefined
}
