import type { ArticleRecord } from '~/domain/article'
import { articleReference } from '~/domain/reference/article-reference'
import type { Words } from '~/i18n/en'
import { enCite } from '~/i18n/enCite'
import { apa } from './apa'

/** One article as an entry of a reader's own list of references. */
export const citeArticle = (article: ArticleRecord, words: Words): string =>
  apa(words, enCite).entry(articleReference(article), '')
