import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

export interface MeasuredBox {
  readonly width: number
  readonly height: number
  /** Of its text, in pixels: the unit in which the screen is measured. */
  readonly type: number
}

/** The room of an element, before the first paint and whenever the screen changes. */
export function useBox<E extends Element>(): readonly [RefObject<E | null>, MeasuredBox | undefined] {
  const ref = useRef<E>(null)
  const [box, setBox] = useState<MeasuredBox>()
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const type = Number.parseFloat(getComputedStyle(element).fontSize)
      if (width > 0 && height > 0 && type > 0) {
        setBox((held) =>
          held?.width === width && held.height === height && held.type === type
            ? held
            : { width, height, type },
        )
      }
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, box]
}
