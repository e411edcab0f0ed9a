import type { Article } from '../../domain/article'
import type { ArticleId } from '../../domain/brand'
import type { Citation } from '../../domain/citation'
import type { Corpus } from '../../domain/corpus'
import { groupBy } from '../../domain/group'
import type { JsonObject } from './json'
import { annotationJson, articleJson, claimJson } from './records'

/** data/articles/<id>.json for every article: the article with all that was taken from it, in paragraph order. */
export function articleFiles(corpus: Corpus, version: string): ReadonlyMap<ArticleId, JsonObject> {
  const claims = groupBy(
    corpus.series.flatMap(({ observations }) => observations),
    ({ citation }) => citation.article,
  )
  const events = groupBy(corpus.annotations, ({ citation }) => citation.article)
  const fileOf = (article: Article): JsonObject => ({
    version,
    article: articleJson(article),
    observations: (claims.get(article.id) ?? [])
      .toSorted((a, b) => byParagraph(paragraphOf(a.citation), paragraphOf(b.citation)))
      .map((claim) => ({ series: claim.series, ...claimJson(claim) })),
    annotations: (events.get(article.id) ?? [])
      .toSorted((a, b) => byParagraph(paragraphOf(a.citation), paragraphOf(b.citation)))
      .map(annotationJson),
  })
  return new Map(corpus.articles.map((article) => [article.id, fileOf(article)]))
}

const paragraphOf = (citation: Citation): number | undefined =>
  citation.form === 'passage' ? citation.paragraph : undefined

/** Unknown paragraphs come last, in the order of the files. */
const byParagraph = (a: number | undefined, b: number | undefined): number =>
  (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)
