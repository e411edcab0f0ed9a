import { useEffect, useState } from 'react'

/** How long controls stay after the last touch. */
const stay = 3_000

/** Whether somebody is at the screen: for three seconds after a finger or a pointer has moved. */
export function useAttention(atFirst: boolean): boolean {
  const [isThere, setIsThere] = useState(atFirst)
  useEffect(() => {
    let timer = window.setTimeout(() => setIsThere(false), stay)
    const come = () => {
      setIsThere(true)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setIsThere(false), stay)
    }
    const signs = ['pointermove', 'pointerdown', 'touchstart', 'focusin'] as const
    for (const sign of signs) window.addEventListener(sign, come, { passive: true })
    return () => {
      window.clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, come)
    }
  }, [])
  return isThere
}
