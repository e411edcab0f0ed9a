import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ArticleFile, Bibliography } from '../../domain/bibliography'
import type { ArticleId } from '../../domain/brand'
import { bibliographyFile, publishedArticle, toArticleFile, toBibliography } from '../bibliography'
import { fetchFile } from '../fetch'
import { loading, published } from '../queries'
import type { Loading } from '../queries'

export const articlesQuery = queryOptions({
  ...published,
  queryKey: ['articles'],
  queryFn: ({ signal }) => fetchFile('articles.json', bibliographyFile, toBibliography, signal),
})

export const articleQuery = (id: ArticleId) =>
  queryOptions({
    ...published,
    queryKey: ['article', id],
    queryFn: ({ signal }) => fetchFile(`articles/${id}.json`, publishedArticle, toArticleFile, signal),
  })

export const useBibliography = (): Loading<Bibliography> => loading(useQuery(articlesQuery))
export const useArticle = (id: ArticleId): Loading<ArticleFile> => loading(useQuery(articleQuery(id)))
