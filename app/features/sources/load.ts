import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import type { SourceAddress } from './SourceRoute'

interface Loaded {
  readonly Pages: ComponentType<{ readonly address: SourceAddress }>
}

let loaded: Loaded | undefined

/** Starts loading the pages' script; call it before the data are there. */
export async function preloadSourcePages(): Promise<void> {
  const { SourcePages } = await import('./SourcePages')
  loaded = { Pages: SourcePages }
}

/**
 * The pages, or undefined until their script is here. Kept in state and not suspended: Suspense would hold its fallback
 * for 300 ms. A failure to load goes to the nearest error boundary.
 */
export function useSourcePages(): Loaded | undefined {
  const [state, setState] = useState<Loaded | Error | undefined>(loaded)
  useEffect(() => {
    let stale = false
    const settle = (result: Loaded | Error | undefined) => {
      if (!stale) setState(result)
    }
    preloadSourcePages().then(
      () => settle(loaded),
      (error: unknown) => settle(error instanceof Error ? error : new Error(String(error))),
    )
    return () => {
      stale = true
    }
  }, [])
  if (state instanceof Error) throw state
  return state
}
