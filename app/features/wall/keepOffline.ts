import { base } from '~/view/base'

/**
 * Lets the wall start without a network from now on. The worker is registered here and nowhere else, for the wall's
 * pages alone (scripts/wall-worker.mjs); a dev server has none.
 *
 * @param loadAll loads whatever of the playlist has not been shown yet
 */
export async function keepOffline(loadAll: () => Promise<void>): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(`${base}wall-worker.js`, { scope: `${base}wall/` })
    const { active } = await navigator.serviceWorker.ready
    await loadAll()
    // What came before the worker was there; it knows this message and asks for each of them (workbox-routing).
    const urlsToCache = [window.location.href, ...loadedFiles()]
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } }, [])
  } catch {
    // A browser that forbids workers, or a first visit that was cut short: the wall plays on, and the next visit tries again.
  }
}

const loadedFiles = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter(
      (name) =>
        name.startsWith(window.location.origin) &&
        /\/(?:assets|data)\//.test(name) &&
        !name.endsWith('version.json'),
    )
