import { useSyncExternalStore } from 'react'

/** Sent when the app itself has moved: the browser tells of back and forward only. */
export const moved = 'amur:moved'

/** The browser's address, followed. */
export const useHref = (): string => useSyncExternalStore(subscribe, currentHref, currentHref)

const currentHref = () => window.location.href

function subscribe(notify: () => void): () => void {
  window.addEventListener('popstate', notify)
  window.addEventListener(moved, notify)
  return () => {
    window.removeEventListener('popstate', notify)
    window.removeEventListener(moved, notify)
  }
}
