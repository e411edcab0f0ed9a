import { useEffect, useState } from 'react'

interface FullScreen {
  readonly isFull: boolean
  /** The browser said no: a frame without permission, a phone, a press that it does not count as one. */
  readonly isRefused: boolean
  readonly toggle: () => void
}

export function useFullScreen(): FullScreen {
  const [isFull, setIsFull] = useState(() => document.fullscreenElement !== null)
  const [isRefused, setIsRefused] = useState(false)
  useEffect(() => {
    const follow = () => setIsFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  const toggle = async () => {
    try {
      if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
      else await document.exitFullscreen()
      setIsRefused(false)
    } catch {
      setIsRefused(true)
    }
  }
  return { isFull, isRefused, toggle: () => void toggle() }
}
