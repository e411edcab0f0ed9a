import type { ArticleRecord } from '../../domain/article'
import type { Json, JsonObject } from './json'

/** data/articles.csl.json: the bibliography for Zotero and every other reader of CSL. What is unknown is left out. */
export const cslJson = (articles: readonly ArticleRecord[]): Json => articles.map(item)

const item = (article: ArticleRecord): JsonObject => ({
  id: article.id,
  type: article.kind === 'release' ? 'dataset' : 'article-newspaper',
  title: article.title ?? article.table,
  author: article.authors.length > 0 ? article.authors.map((literal) => ({ literal })) : undefined,
  'container-title': article.publisher,
  issued: article.published === undefined ? undefined : { 'date-parts': [dateParts(article.published.text)] },
  language: article.language,
  URL: article.address,
  note: article.publishedNote,
})

const dateParts = (date: string): readonly number[] => date.split('-').map(Number)
