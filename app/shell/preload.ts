import type { QueryClient } from '@tanstack/react-query'
import { annotationsQuery, catalogueQuery, seriesQuery } from '~/data/queries'
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
    const wanted = [...catalogue.series.keys()].find((id) => id === (view.series[0] ?? chart ?? lead))
    if (wanted !== undefined) await client.fetchQuery(seriesQuery(wanted))
  }
  await Promise.allSettled([series(), client.fetchQuery(annotationsQuery), preloadChartKind('line')])
}
