import type { QueryClient } from '@tanstack/react-query'
import { catalogueQuery } from '~/data/queries'
import { coverageQuery } from '~/data/queries/coverage'
import { coveragePage } from '~/features/coverage/coveragePage'

/** What the coverage opens with: its script, its cells, and the names of the series. */
export async function preloadCoverage(client: QueryClient): Promise<void> {
  await Promise.allSettled([
    coveragePage.load(),
    client.fetchQuery(catalogueQuery),
    client.fetchQuery(coverageQuery),
  ])
}
