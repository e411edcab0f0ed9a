import type { Article } from '../../domain/article'
import type { ArticleId } from '../../domain/brand'
import type { Corpus } from '../../domain/corpus'
import { takenFrom } from './by-article'
import type { JsonObject } from './json'
import { annotationJson, articleJson, claimJson } from './records'

/** data/articles/<id>.json for every article: the article with all that was taken from it, in paragraph order. */
export function articleFiles(corpus: Corpus, version: string): ReadonlyMap<ArticleId, JsonObject> {
  const taken = takenFrom(corpus)
  const fileOf = (article: Article): JsonObject => {
    const { observations, annotations } = taken(article.id)
    return {
      version,
      article: articleJson(article),
      observations: observations.map((claim) => ({ series: claim.series, ...claimJson(claim) })),
      annotations: annotations.map(annotationJson),
    }
  }
  return new Map(corpus.articles.map((article) => [article.id, fileOf(article)]))
}
