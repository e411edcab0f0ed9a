import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { SeriesId } from '../domain/brand'
import type { AnnotationsFile, Catalogue, RatesFile, SeriesFile } from '../domain/corpus'
import { DataError } from '../domain/data-error'
import { fetchAnnotations, fetchCatalogue, fetchRates, fetchSeries } from './figure-files'

// What every page asks for. The files of single pages stand in queries/, so that their decoders are loaded with them.

/** Published files change with a deployment only; a wall polls data/version.json for that. */
export const published = {
  staleTime: 60 * 60 * 1000,
  gcTime: Infinity,
  /** A file that is broken stays broken; a network may recover. */
  retry: (failures: number, error: Error) => failures < 2 && !(error instanceof DataError && error.lasting),
} as const

export const catalogueQuery = queryOptions({
  ...published,
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => fetchCatalogue(signal),
})

export const seriesQuery = (id: SeriesId) =>
  queryOptions({
    ...published,
    queryKey: ['series', id],
    queryFn: ({ signal }) => fetchSeries(id, signal),
  })

export const annotationsQuery = queryOptions({
  ...published,
  queryKey: ['annotations'],
  queryFn: ({ signal }) => fetchAnnotations(signal),
})

export const ratesQuery = queryOptions({
  ...published,
  queryKey: ['rates'],
  queryFn: ({ signal }) => fetchRates(signal),
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

/** What was loaded once stays in use, even if a later refresh fails. */
export function loading<Value>(query: UseQueryResult<Value>): Loading<Value> {
  if (query.data !== undefined) return { state: 'ready', value: query.data }
  if (query.error === null) return { state: 'loading' }
  return {
    state: 'failed',
    error: query.error,
    retrying: query.isFetching,
    retry: () => void query.refetch(),
  }
}
