import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SeriesId } from '../../domain/brand'
import type { AnnotationsFile, Catalogue, RatesFile, SeriesFile } from '../../domain/corpus'
import type { Pin } from '../../domain/pin'
import { annotationsQuery, catalogueQuery, published, ratesQuery, seriesQuery } from '../queries'
import { loadPin } from './load-pin'

/** The files that figures are made of, for a job that takes several figures; what a page has loaded is not loaded again. */
export interface PublishedFiles {
  readonly catalogue: () => Promise<Catalogue>
  readonly series: (id: SeriesId) => Promise<SeriesFile>
  readonly annotations: () => Promise<AnnotationsFile>
  readonly rates: () => Promise<RatesFile>
  readonly pin: (version: string, ids: readonly SeriesId[]) => Promise<Pin>
}

const filesOf = (client: QueryClient): PublishedFiles => ({
  catalogue: () => client.fetchQuery(catalogueQuery),
  series: (id) => client.fetchQuery(seriesQuery(id)),
  annotations: () => client.fetchQuery(annotationsQuery),
  rates: () => client.fetchQuery(ratesQuery),
  pin: (version, ids) =>
    client.fetchQuery({
      ...published,
      queryKey: ['pin', version, ...ids],
      queryFn: ({ signal }) => loadPin(version, ids, signal),
    }),
})

/** Each promise fails with a DataError that says what is wrong. */
export function usePublishedFiles(): PublishedFiles {
  const client = useQueryClient()
  return useMemo(() => filesOf(client), [client])
}
