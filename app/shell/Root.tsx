import { QueryClientProvider } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { Site } from './Site'

export const Root = ({ client }: { readonly client: QueryClient }) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <Site />
    </QueryClientProvider>
  </StrictMode>
)
