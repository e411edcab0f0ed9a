import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import type { ChartProps } from '~/charts/kind'
import { chartKinds } from '~/charts/registry'
import type { ChartKindId } from '~/charts/registry'

type Loaded = { readonly kind: ChartKindId; readonly Chart: ComponentType<ChartProps> }

const loaded = new Map<ChartKindId, Loaded>()

/** Starts loading a kind's drawing code; call it before the data are there. */
export async function preloadChartKind(kind: ChartKindId): Promise<void> {
  loaded.set(kind, { kind, Chart: await chartKinds[kind].load() })
}

/**
 * The component that draws a kind, or undefined until its code is here. Kept in state and not suspended:
 * Suspense would hold its fallback for 300 ms. A failure to load goes to the nearest error boundary.
 */
export function useChartKind(kind: ChartKindId): ComponentType<ChartProps> | undefined {
  const [state, setState] = useState<Loaded | Error | undefined>(() => loaded.get(kind))
  useEffect(() => {
    let stale = false
    const settle = (result: Loaded | Error | undefined) => {
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
  return state?.kind === kind ? state.Chart : undefined
}
