import { useEffect, useState } from 'react'
import type { Loading } from '~/data/queries'
import { usePublishedFiles } from '~/data/queries/published-files'
import { useWords } from '~/i18n/useWords'
import { loadShared } from './loadShared'
import type { Shared } from './shared'

/** The figure of an address, for the dialog to share. */
export function useShared(chart: string | undefined, search: string): Loading<Shared> {
  const words = useWords()
  const files = usePublishedFiles()
  const [tries, setTries] = useState(0)
  const key = `${chart ?? ''}?${search}?${tries}`
  const [result, setResult] = useState<{ readonly key: string; readonly value: Shared | Error }>()
  useEffect(() => {
    let stale = false
    const settle = (value: Shared | Error) => {
      if (!stale) setResult({ key, value })
    }
    loadShared(files, { chart, query: search }, words).then(settle, (error: unknown) =>
      settle(error instanceof Error ? error : new Error(String(error))),
    )
    return () => {
      stale = true
    }
  }, [files, chart, search, words, key])
  if (result === undefined || result.key !== key) return { state: 'loading' }
  const { value } = result
  if (!(value instanceof Error)) return { state: 'ready', value }
  return { state: 'failed', error: value, retrying: false, retry: () => setTries(tries + 1) }
}
