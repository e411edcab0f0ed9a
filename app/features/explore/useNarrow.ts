import { useSyncExternalStore } from 'react'
import { usePrinting } from '~/ui/usePrinting'

/** Below this width the evidence comes as a sheet; the same bound as the desk's in layout.css. */
const query = '(width < 45rem)'

const subscribe = (notify: () => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', notify)
  return () => media.removeEventListener('change', notify)
}

/** On paper the evidence stands below the figure, however narrow the screen is. */
export function useNarrow(): boolean {
  const narrow = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  )
  const printing = usePrinting()
  return narrow && !printing
}
