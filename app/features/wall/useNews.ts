import { useEffect } from 'react'
import { useWall } from './useWall'

/** What the browser tells of its page and its network. */
export function useNews(): void {
  const wall = useWall()
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') wall.send({ kind: 'visible' })
    }
    const onLine = () => wall.look()
    const onError = (event: ErrorEvent) => wall.note(event.error ?? event.message)
    const onRejection = (event: PromiseRejectionEvent) => wall.note(event.reason)
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('online', onLine)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('online', onLine)
    }
  }, [wall])
}
