import type { QueryClient } from '@tanstack/react-query'
import { catalogueQuery } from '~/data/queries'
import { articleQuery, articlesQuery } from '~/data/queries/articles'
import { articleIds } from '~/domain/brand'
import { preloadSourcePages } from '~/features/sources/load'
import type { SourceAddress } from '~/features/sources/SourceRoute'

/** What the bibliography or an article's page opens with: its script and its files. */
export async function preloadSources(client: QueryClient, address: SourceAddress): Promise<void> {
  const file = () => {
    if (address.page === 'sources') return client.fetchQuery(articlesQuery)
    return articleIds.is(address.article) ? client.fetchQuery(articleQuery(address.article)) : undefined
  }
  await Promise.allSettled([preloadSourcePages(), client.fetchQuery(catalogueQuery), file()])
}
