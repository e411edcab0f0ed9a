import type { Article } from '../../domain/article'
import { citationsIn } from './rule'
import type { Rule } from './rule'

/** Articles are cited by a quote, official releases by a row of their table. */
export const sourced: Rule = (files) => {
  const articles = new Map<string, Article>(files.articles.map(({ value }) => [value.id, value]))
  return citationsIn(files).flatMap(({ file, path, citation }) => {
    const kind = articles.get(citation.article)?.kind
    if (kind === undefined || (kind === 'release') === (citation.form === 'row')) return []
    return kind === 'release'
      ? [
          {
            file,
            path: `${path}.quote`,
            message: 'quotes an official release',
            remedy: 'name its row instead',
          },
        ]
      : [
          {
            file,
            path: `${path}.row`,
            message: 'names a row of an article',
            remedy: 'give the exact quote instead',
          },
        ]
  })
}

/** A row means something only in a named table. */
export const releaseHasTable: Rule = (files) =>
  files.articles.flatMap(({ file, value }) =>
    value.kind === 'release' && value.table === undefined
      ? [
          {
            file,
            path: 'table',
            message: 'is missing from an official release',
            remedy: 'name the table that was read',
          },
        ]
      : [],
  )
