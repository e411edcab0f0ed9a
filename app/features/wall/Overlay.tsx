import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useWallWords } from '~/i18n/useWallWords'
import { ControlIcon } from './ControlIcon'

interface OverlayProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet over the slide, which goes on below it. */
export function Overlay({ title, onClose, children }: OverlayProps) {
  const { controls } = useWallWords()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    ref.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div className="wall-overlay" role="dialog" aria-label={title} ref={ref} tabIndex={-1}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={controls.close} title={controls.close} onClick={onClose}>
          <ControlIcon sign="leave" />
        </button>
      </header>
      {children}
    </div>
  )
}
