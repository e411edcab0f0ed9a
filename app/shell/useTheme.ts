import { useEffect, useSyncExternalStore } from 'react'
import { useAppearance } from '~/store/appearance'
import type { Theme } from '~/view/view'

const darkQuery = '(prefers-color-scheme: dark)'

const subscribe = (notify: () => void) => {
  const media = window.matchMedia(darkQuery)
  media.addEventListener('change', notify)
  return () => media.removeEventListener('change', notify)
}

/** The theme in force: the address before the reader's choice before the system. Sets it on the document. */
export function useTheme(fromAddress: Theme | undefined): Theme {
  const systemDark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(darkQuery).matches,
    () => false,
  )
  const chosen = useAppearance((state) => state.chosen)
  const forced = fromAddress ?? chosen
  useEffect(() => {
    if (forced === undefined) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = forced
  }, [forced])
  return forced ?? (systemDark ? 'dark' : 'light')
}
