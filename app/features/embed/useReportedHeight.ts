import { useEffect } from 'react'
import type { RefObject } from 'react'
import { heightMessages } from './heightMessages'

/** A host's script may come later than the frame's first word, and the frame listens to nobody. In milliseconds. */
const again = [1000, 4000]

/**
 * Tells the page around the frame how high its content is, at first and at every change. The content is measured and
 * not the frame, so that it is told of a smaller height too.
 */
export function useReportedHeight(
  content: RefObject<HTMLElement | null>,
  chart: string,
  child: string | undefined,
): void {
  useEffect(() => {
    const element = content.current
    if (element === null || window.parent === window) return undefined
    const report = () => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      // To any host: a height is no secret.
      for (const message of heightMessages(height, chart, child)) window.parent.postMessage(message, '*')
    }
    report()
    const observer = new ResizeObserver(report)
    observer.observe(element)
    const timers = again.map((after) => setTimeout(report, after))
    return () => {
      observer.disconnect()
      timers.forEach(clearTimeout)
    }
  }, [content, chart, child])
}
