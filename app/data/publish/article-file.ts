import type { Article } from '../../domain/article'
import type { Check } from '../../domain/audit/check'
import { verdicts } from '../../domain/audit/check'
import type { ArticleId } from '../../domain/brand'
import { claimRecord } from '../../domain/claim-record'
import type { Corpus } from '../../domain/corpus'
import { checkJson } from './audit-json'
import { takenFrom } from './by-article'
import { faredOf } from './fared'
import type { FaredClaims } from './fared'
import { figureLineJson } from './figure-line'
import type { JsonObject } from './json'
import { annotationJson, articleJson } from './records'

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
      observations: observations.map((claim) => ({ series: claim.series, ...claimRecord(claim) })),
      annotations: annotations.map(annotationJson),
      fared: faredJson(fared(article.id)),
    }
  }
  return new Map(corpus.articles.map((article) => [article.id, fileOf(article)]))
}

/** An article that no check touches says nothing of how it fared. */
function faredJson({ tally, contradictions, claims }: FaredClaims): JsonObject | undefined {
  if (verdicts.every((verdict) => tally[verdict] === 0)) return undefined
  return {
    tally: { ...tally },
    contradictions: contradictions.map(checkJson),
    claims: claims.map(figureLineJson),
  }
}
