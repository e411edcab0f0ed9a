import { useSyncExternalStore } from 'react'

/** Below this width the evidence comes as a sheet; the same bound as the desk's in layout.css. */
const query = '(width < 45rem)'

const subscribe = (notify: () => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', notify)
  return () => media.removeEventListener('change', notify)
}

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  )
