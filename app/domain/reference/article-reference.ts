import type { ArticleRecord } from '../article'
import { knownDate } from './known-date'
import { oneLine } from './one-line'
import { personOf } from './person'
import type { Reference } from './reference'

/** An article or a release as a list of references names it. */
export const articleReference = (article: ArticleRecord): Reference => ({
  id: article.id,
  kind: article.kind === 'release' ? 'data' : 'article',
  authors: article.authors.map(personOf),
  title: known(titleOf(article)),
  publisher: known(article.publisher),
  issued: article.published === undefined ? undefined : knownDate(article.published.text),
  accessed: undefined,
  version: undefined,
  language: article.language,
  address: article.address,
  note: known(article.publishedNote),
})

/** A table is often named after its release: “Europe Brent spot price FOB, monthly”. */
function titleOf({ title, table }: ArticleRecord): string | undefined {
  if (title === undefined || table === undefined) return title ?? table
  return table.startsWith(title) ? table : `${title}: ${table}`
}

/** What holds nothing that could be read is unknown. */
function known(words: string | undefined): string | undefined {
  const line = words === undefined ? '' : oneLine(words)
  return line === '' ? undefined : line
}
