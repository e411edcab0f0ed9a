import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import type { FindPanelProps } from './FindPanel'

interface Loaded {
  readonly Panel: ComponentType<FindPanelProps>
}

let loaded: Loaded | undefined

async function loadPanel(): Promise<void> {
  const { FindPanel } = await import('./FindPanel')
  loaded = { Panel: FindPanel }
}

/** The panel of results, whose script is loaded when a reader first goes to the box; an error when it cannot be. */
export function usePanel(wanted: boolean): Loaded | Error | undefined {
  const [state, setState] = useState<Loaded | Error | undefined>(loaded)
  useEffect(() => {
    if (!wanted) return
    let stale = false
    const settle = (result: Loaded | Error | undefined) => {
      if (!stale) setState(result)
    }
    loadPanel().then(
      () => settle(loaded),
      (error: unknown) => settle(error instanceof Error ? error : new Error(String(error))),
    )
    return () => {
      stale = true
    }
  }, [wanted])
  return state ?? loaded
}
