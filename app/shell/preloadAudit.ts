import type { QueryClient } from '@tanstack/react-query'
import { catalogueQuery } from '~/data/queries'
import { auditQuery } from '~/data/queries/audit'
import { findQuery } from '~/data/queries/find'
import { auditPage } from '~/features/audit/auditPage'

/** What the audit opens with: its script, every check, and the words and numbers of the claims that they name. */
export async function preloadAudit(client: QueryClient): Promise<void> {
  await Promise.allSettled([
    auditPage.load(),
    client.fetchQuery(catalogueQuery),
    client.fetchQuery(auditQuery),
    client.fetchQuery(findQuery),
  ])
}
