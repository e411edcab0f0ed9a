import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { SeriesId } from '../../domain/brand'
import type { Pin } from '../../domain/pin'
import { loading, published } from '../queries'
import type { Loading } from '../queries'

const pinQuery = (version: string | undefined, ids: readonly SeriesId[]) =>
  queryOptions({
    ...published,
    queryKey: ['pin', version, ...ids],
    queryFn:
      version === undefined
        ? skipToken
        : // Few views are pinned: the decoders of the past are loaded with the first that is.
          async ({ signal }): Promise<Pin> => (await import('./load-pin')).loadPin(version, ids, signal),
  })

/** What a pinned version means for some series; undefined where the view is live. */
export function usePin(version: string | undefined, ids: readonly SeriesId[]): Loading<Pin> | undefined {
  const pin = loading(useQuery(pinQuery(version, ids)))
  return version === undefined ? undefined : pin
}
