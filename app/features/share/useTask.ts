import { useEffect, useRef, useState } from 'react'
import { reasonOf } from './reasonOf'

/** What a job in a panel has come to. */
export type TaskState =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly said: string; readonly warnings: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string }

interface Outcome {
  readonly said: string
  readonly warnings?: readonly string[] | undefined
}

/** One job at a time, with what is to be told of it; a click while one is at work does nothing. A job that ends without an outcome is not told of. */
export function useTask(): readonly [TaskState, (job: () => Promise<Outcome | undefined>) => void] {
  const [state, setState] = useState<TaskState>({ kind: 'idle' })
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  const settle = (next: TaskState) => {
    if (!isGone.current) setState(next)
  }
  const run = (job: () => Promise<Outcome | undefined>) => {
    if (state.kind === 'busy') return
    setState({ kind: 'busy' })
    // Inside the click: some browsers hand over the clipboard only as long as it lasts.
    job().then(
      (outcome) =>
        settle(
          outcome === undefined
            ? { kind: 'idle' }
            : { kind: 'done', said: outcome.said, warnings: outcome.warnings ?? [] },
        ),
      (error: unknown) => settle({ kind: 'failed', why: reasonOf(error) }),
    )
  }
  return [state, run]
}
