import { useCallback, useEffect, useState } from 'react'

/** Browsers refuse an address that changes with every key: Safari allows 100 changes in 30 seconds. */
const pause = 300

/**
 * Text that is being typed and is put into the address when the reader pauses. When the address changes for another
 * reason, the back button say, its text wins.
 */
export function useDraft(
  written: string,
  write: (text: string) => void,
): readonly [text: string, type: (text: string) => void] {
  const [draft, setDraft] = useState({ text: written, over: written })
  const moved = draft.over !== written
  if (moved) setDraft({ text: written, over: written })
  const text = moved ? written : draft.text
  useEffect(() => {
    if (text === written) return
    const timer = setTimeout(() => write(text), pause)
    return () => clearTimeout(timer)
  }, [text, written, write])
  const type = useCallback((typed: string) => setDraft({ text: typed, over: written }), [written])
  return [text, type]
}
