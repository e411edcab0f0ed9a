import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ArticleFile, Bibliography } from '../domain/bibliography'
import type { ArticleId, SeriesId } from '../domain/brand'
import type { AnnotationsFile, Catalogue, RatesFile, SeriesFile } from '../domain/corpus'
import type { FindFile } from '../domain/find-file'
import { bibliographyFile, publishedArticle, toArticleFile, toBibliography } from './bibliography'
import { DataError } from './data-error'
import { fetchFile } from './fetch'
import { findFile, toFindFile } from './find-file'
import { ratesFileFaults } from './integrity/rates-file'
import { seriesFileFaults } from './integrity/series-file'
import {
  catalogueFile,
  publishedAnnotations,
  publishedSeries,
  toAnnotationsFile,
  toCatalogue,
  toSeriesFile,
} from './published'
import { publishedRates, toRatesFile } from './rate'

/** Published files change with a deployment only; a wall polls data/version.json for that. */
const published = {
  staleTime: 60 * 60 * 1000,
  gcTime: Infinity,
  /** A file that is broken stays broken; a network may recover. */
  retry: (failures: number, error: Error) => failures < 2 && !(error instanceof DataError && error.lasting),
} as const

export const catalogueQuery = queryOptions({
  ...published,
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => fetchFile('catalogue.json', catalogueFile, toCatalogue, signal),
})

export const seriesQuery = (id: SeriesId) =>
  queryOptions({
    ...published,
    queryKey: ['series', id],
    queryFn: ({ signal }) =>
      fetchFile(`series/${id}.json`, publishedSeries, toSeriesFile, signal, seriesFileFaults),
  })

export const annotationsQuery = queryOptions({
  ...published,
  queryKey: ['annotations'],
  queryFn: ({ signal }) => fetchFile('annotations.json', publishedAnnotations, toAnnotationsFile, signal),
})

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

const findQuery = queryOptions({
  ...published,
  queryKey: ['find'],
  queryFn: ({ signal }) => fetchFile('find.json', findFile, toFindFile, signal),
})

export const ratesQuery = queryOptions({
  ...published,
  queryKey: ['rates'],
  queryFn: ({ signal }) => fetchFile('rates.json', publishedRates, toRatesFile, signal, ratesFileFaults),
})

/** A published file on its way to a component. */
export type Loading<Value> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed'
      readonly error: Error
      readonly retrying: boolean
      readonly retry: () => void
    }
  | { readonly state: 'ready'; readonly value: Value }

export const useCatalogue = (): Loading<Catalogue> => loading(useQuery(catalogueQuery))
/** One entry a series, in the order asked for. */
export const useSeriesFiles = (ids: readonly SeriesId[]): readonly Loading<SeriesFile>[] =>
  useQueries({ queries: ids.map((id) => seriesQuery(id)) }).map(loading)
export const useAnnotations = (): Loading<AnnotationsFile> => loading(useQuery(annotationsQuery))
/** Waits, without asking for the file, as long as it is not needed. */
export const useRates = (isNeeded: boolean): Loading<RatesFile> =>
  loading(useQuery({ ...ratesQuery, enabled: isNeeded }))
export const useBibliography = (): Loading<Bibliography> => loading(useQuery(articlesQuery))
export const useArticle = (id: ArticleId): Loading<ArticleFile> => loading(useQuery(articleQuery(id)))
export const useFindFile = (): Loading<FindFile> => loading(useQuery(findQuery))

/** What was loaded once stays in use, even if a later refresh fails. */
function loading<Value>(query: UseQueryResult<Value>): Loading<Value> {
  if (query.data !== undefined) return { state: 'ready', value: query.data }
  if (query.error === null) return { state: 'loading' }
  return {
    state: 'failed',
    error: query.error,
    retrying: query.isFetching,
    retry: () => void query.refetch(),
  }
}
