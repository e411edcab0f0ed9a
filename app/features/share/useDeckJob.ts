import { useEffect, useRef, useState } from 'react'
import { usePublishedFiles } from '~/data/queries/published-files'
import type { DeckOptions } from '~/export/slides/deckOf'
import { useShareWords } from '~/i18n/useShareWords'
import { useWords } from '~/i18n/useWords'
import type { DeckChart } from '~/store/deck'
import { deckJob } from './deckJob'
import { reasonOf } from './reasonOf'
import { saveFile } from './saveFile'
import type { TaskState } from './useTask'

export type DeckState =
  | Exclude<TaskState, { readonly kind: 'idle' | 'busy' }>
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly said: string; readonly done: number }

interface DeckMaker {
  readonly state: DeckState
  readonly make: (charts: readonly DeckChart[], options: DeckOptions) => void
  readonly cancel: () => void
}

/** A presentation in the making. It ends with the dialog: who has left no longer waits for a file. */
export function useDeckJob(): DeckMaker {
  const words = useWords()
  const { slides, saved } = useShareWords()
  const files = usePublishedFiles()
  const [state, setState] = useState<DeckState>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const make = async (charts: readonly DeckChart[], options: DeckOptions) => {
    const job = new AbortController()
    running.current = job
    const { signal } = job
    const tell = (said: string, done: number) => {
      if (!signal.aborted) setState({ kind: 'working', said, done })
    }
    try {
      const file = await deckJob(charts, options, files, words, { signal, tell })
      signal.throwIfAborted()
      saveFile(file)
      setState({ kind: 'done', said: saved(file.name), warnings: file.warnings ?? [] })
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', why: reasonOf(error) })
    }
  }
  return {
    state,
    make: (charts, options) => void make(charts, options),
    cancel: () => {
      running.current?.abort()
      setState({ kind: 'done', said: slides.cancelled, warnings: [] })
    },
  }
}
