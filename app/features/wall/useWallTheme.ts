import { useEffect } from 'react'
import type { Theme } from '~/view/view'

/** A wall is dark unless its address says otherwise, whatever the reader has chosen for the desk. */
export function useWallTheme(theme: Theme | undefined): Theme {
  const shown = theme ?? 'dark'
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
  }, [shown])
  return shown
}
