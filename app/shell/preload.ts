import type { QueryClient } from '@tanstack/react-query'
import { isChartKindId } from '~/charts/registry'
import {
  annotationsQuery,
  articleQuery,
  articlesQuery,
  catalogueQuery,
  ratesQuery,
  seriesQuery,
} from '~/data/queries'
import { articleIds } from '~/domain/brand'
import type { SeriesSummary } from '~/domain/corpus'
import type { UnitId } from '~/domain/unit'
import { askedSeries, openingOf } from '~/features/explore/asked'
import { preloadSourcePages } from '~/features/sources/load'
import type { SourceAddress } from '~/features/sources/SourceRoute'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { preloadChartKind } from '~/figure/useChartKind'
import type { Address } from '~/view/address'
import { decodeView } from '~/view/codec'

/**
 * Loads what the page at an address draws, so that the first render is the finished one. Failures are left to the
 * components: they ask again and say what is wrong.
 */
export async function preload(client: QueryClient, address: Address): Promise<void> {
  if (address.page === 'sources' || address.page === 'article') return preloadSources(client, address)
  if (address.page !== 'explore') return
  const series = async () => {
    const catalogue = await client.fetchQuery(catalogueQuery)
    const opening = openingOf(catalogue, address.chart)
    const { view } = decodeView(address.search, opening.place.own)
    const { known } = askedSeries(catalogue, opening, view)
    await Promise.all([
      ...known.map(({ id }) => client.fetchQuery(seriesQuery(id))),
      preloadRates(client, known, view.unit),
      ...(view.kind !== undefined && isChartKindId(view.kind) ? [preloadChartKind(view.kind)] : []),
    ])
  }
  await Promise.allSettled([series(), client.fetchQuery(annotationsQuery), preloadChartKind('line')])
}

async function preloadSources(client: QueryClient, address: SourceAddress): Promise<void> {
  const file = () => {
    if (address.page === 'sources') return client.fetchQuery(articlesQuery)
    return articleIds.is(address.article) ? client.fetchQuery(articleQuery(address.article)) : undefined
  }
  await Promise.allSettled([preloadSourcePages(), client.fetchQuery(catalogueQuery), file()])
}

async function preloadRates(
  client: QueryClient,
  series: readonly SeriesSummary[],
  unit: UnitId | undefined,
): Promise<void> {
  if (!ratesNeeded(series, unit)) return
  const { rates } = await client.fetchQuery(ratesQuery)
  await Promise.all(exchangeNeeded(series, unit, rates).map((id) => client.fetchQuery(seriesQuery(id))))
}
