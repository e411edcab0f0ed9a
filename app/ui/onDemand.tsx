import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

interface OnDemand<Props> {
  /** Draws the component once its code is here, and `waiting` until then. */
  readonly Show: (props: { readonly props: Props; readonly waiting?: ReactNode }) => ReactNode
  /** Starts loading, for a quiet moment before the component is needed. */
  readonly preload: () => void
  /** Ends when the code is here, so that the component's first render is its own; fails where it cannot be had. */
  readonly load: () => Promise<void>
}

/**
 * A component whose code is loaded when it is first needed. Kept in state and not suspended: Suspense would hold its
 * fallback for 300 ms. A failure to load goes to the nearest error boundary, and a later try loads again.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let held: ComponentType<Props> | undefined
  const get = async (): Promise<void> => {
    held = await load()
  }
  function Show({ props, waiting = null }: { readonly props: Props; readonly waiting?: ReactNode }) {
    const [failure, setFailure] = useState<Error>()
    const [, setLoaded] = useState(held !== undefined)
    useEffect(() => {
      let stale = false
      const fetchCode = async () => {
        try {
          // The code may have come between this render and its effect: then there is only the news to tell.
          await (held === undefined ? get() : undefined)
          if (!stale) setLoaded(true)
        } catch (error) {
          if (!stale) setFailure(error instanceof Error ? error : new Error(String(error)))
        }
      }
      void fetchCode()
      return () => {
        stale = true
      }
    }, [])
    if (failure !== undefined) throw failure
    const Component = held
    return Component === undefined ? waiting : <Component {...props} />
  }
  return {
    Show,
    load: get,
    preload: () => {
      // What fails here is tried again, and said, when the component is needed.
      get().catch(() => undefined)
    },
  }
}
