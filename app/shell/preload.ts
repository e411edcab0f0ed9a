import type { QueryClient } from '@tanstack/react-query'
import { annotationsQuery, catalogueQuery, ratesQuery, seriesQuery } from '~/data/queries'
import type { SeriesSummary } from '~/domain/corpus'
import type { UnitId } from '~/domain/unit'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { preloadChartKind } from '~/figure/useChartKind'
import type { Address } from '~/view/address'

/**
 * Loads what the page at an address draws, so that the first render is the finished one. Failures are left to the
 * components: they ask again and say what is wrong.
 */
export async function preload(client: QueryClient, address: Address): Promise<void> {
  if (address.page !== 'explore') return
  const { chart, view } = address
  const series = async () => {
    const catalogue = await client.fetchQuery(catalogueQuery)
    const lead = [...catalogue.topics.values()].find((topic) => topic.lead !== undefined)?.lead
    const ids: readonly string[] = view.series.length > 0 ? view.series : [chart ?? lead ?? '']
    const wanted = [...catalogue.series.values()].filter(({ id }) => ids.includes(id))
    await Promise.all([
      ...wanted.map(({ id }) => client.fetchQuery(seriesQuery(id))),
      preloadRates(client, wanted, view.unit),
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
