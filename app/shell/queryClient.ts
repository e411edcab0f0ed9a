import { QueryClient } from '@tanstack/react-query'

/** Published data change with a new build only, so what was loaded stays good for the visit. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, refetchOnWindowFocus: false } } })
