import { useEffect } from 'react'
import type { Theme } from '~/view/view'

/** The host's choice before the system's: what the reader chose on the site itself does not reach into other pages. */
export function useFrameTheme(theme: Theme | undefined): void {
  useEffect(() => {
    if (theme === undefined) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
