import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ReactNode } from 'react'

/** A place in the page, out of sight, where figures are drawn as the page draws them. */
export interface Stage {
  readonly element: HTMLElement
  /** Draws at once, in place of what stood there. */
  readonly show: (content: ReactNode) => void
  readonly clear: () => void
}

export function stageIn(theme: 'light' | 'dark'): Stage {
  const element = document.createElement('div')
  element.dataset['theme'] = theme
  element.ariaHidden = 'true'
  element.inert = true
  // Styles are computed of what is displayed only; far to the left nothing of it is seen or scrolled to.
  Object.assign(element.style, { position: 'fixed', top: '0', left: '-20000px', pointerEvents: 'none' })
  document.body.append(element)
  const root = createRoot(element)
  return {
    element,
    show: (content) => flushSync(() => root.render(content)),
    clear: () => {
      root.unmount()
      element.remove()
    },
  }
}
