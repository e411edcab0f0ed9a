import { useEffect, useState } from 'react'
import type { EmbedAddress } from '~/view/embed'
import { loadEmbed } from './loadEmbed'
import type { Loaded } from './loadEmbed'

export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Loaded }

/**
 * The figure of the address at which the frame was opened; choosing a mark loads nothing.
 * @param first what was loaded before the first render
 */
export function useLoaded(address: EmbedAddress, first: Loaded | undefined): Loading {
  const [opened] = useState(address)
  const [outcome, setOutcome] = useState<Loaded | Error | undefined>(first)
  useEffect(() => {
    if (outcome !== undefined) return undefined
    const abort = new AbortController()
    const settle = (result: Loaded | Error) => {
      if (!abort.signal.aborted) setOutcome(result)
    }
    loadEmbed(opened, abort.signal).then(settle, (error: unknown) =>
      settle(error instanceof Error ? error : new Error(String(error))),
    )
    return () => abort.abort()
  }, [opened, outcome])
  if (outcome === undefined) return { state: 'loading' }
  if (outcome instanceof Error) {
    return { state: 'failed', error: outcome, retry: () => setOutcome(undefined) }
  }
  return { state: 'ready', value: outcome }
}
