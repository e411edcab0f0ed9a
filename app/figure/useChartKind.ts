import { useEffect, useState } from 'react'
import type { LoadedKind } from '~/charts/kind'
import { chartKinds } from '~/charts/registry'
import type { ChartKindId } from '~/charts/registry'

const loaded = new Map<ChartKindId, LoadedKind>()

/** Starts loading a kind's drawing code; call it before the data are there. */
export async function preloadChartKind(kind: ChartKindId): Promise<void> {
  loaded.set(kind, await chartKinds[kind].load())
}

/**
 * What draws a kind. While its code is on the way the kind before it goes on drawing, so that nothing jumps;
 * undefined only until the first is here. Kept in state and not suspended: Suspense would hold its fallback for
 * 300 ms. A failure to load goes to the nearest error boundary.
 */
export function useChartKind(kind: ChartKindId): LoadedKind | undefined {
  const [state, setState] = useState<LoadedKind | Error | undefined>(() => loaded.get(kind))
  const now = loaded.get(kind)
  useEffect(() => {
    let stale = false
    const settle = (result: LoadedKind | Error | undefined) => {
      if (!stale) setState(result)
    }
    preloadChartKind(kind).then(
      () => settle(loaded.get(kind)),
      (error: unknown) => settle(error instanceof Error ? error : new Error(String(error))),
    )
    return () => {
      stale = true
    }
  }, [kind])
  if (state instanceof Error) throw state
  return now ?? state
}
