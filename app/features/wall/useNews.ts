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
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('online', onLine)
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('online', onLine)
    }
  }, [wall])
}
