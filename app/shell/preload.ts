import type { QueryClient } from '@tanstack/react-query'
import { isChartKindId } from '~/charts/registry'
import { annotationsQuery, catalogueQuery, ratesQuery, seriesQuery } from '~/data/queries'
import type { SeriesSummary } from '~/domain/corpus'
import type { UnitId } from '~/domain/unit'
import { inputsNeeded } from '~/figure/inputsNeeded'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { preloadChartKind } from '~/figure/useChartKind'
import type { Address } from '~/view/address'
import { askedSeries, openingOf } from '~/view/asked'
import { decodeView } from '~/view/codec'

type ExploreAddress = Extract<Address, { readonly page: 'explore' }>

/**
 * Loads what the page at an address draws, so that the first render is the finished one. Failures are left to the
 * components: they ask again and say what is wrong.
 */
export async function preload(client: QueryClient, address: Address): Promise<void> {
  switch (address.page) {
    case 'explore':
      return preloadExplore(client, address)
    case 'sources':
    case 'article':
      return settled(async () => (await import('./preloadSources')).preloadSources(client, address))
    case 'audit':
      return settled(async () => (await import('./preloadAudit')).preloadAudit(client))
    case 'coverage':
      return settled(async () => (await import('./preloadCoverage')).preloadCoverage(client))
    // Its name is all that a build paints, and all that it needs to begin.
    case 'wall':
    case 'not-found':
  }
}

async function settled(load: () => Promise<void>): Promise<void> {
  await Promise.allSettled([load()])
}

async function preloadExplore(client: QueryClient, address: ExploreAddress): Promise<void> {
  const series = async () => {
    const catalogue = await client.fetchQuery(catalogueQuery)
    const opening = openingOf(catalogue, address.chart)
    const { view } = decodeView(address.search, opening.place.own)
    const { known } = askedSeries(catalogue, opening, view)
    await Promise.all([
      ...[...known.map(({ id }) => id), ...inputsNeeded(known, catalogue.series)].map((id) =>
        client.fetchQuery(seriesQuery(id)),
      ),
      preloadRates(client, known, view.unit),
      ...(view.kind !== undefined && isChartKindId(view.kind) ? [preloadChartKind(view.kind)] : []),
    ])
  }
  await Promise.allSettled([series(), client.fetchQuery(annotationsQuery), preloadChartKind('line')])
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
