import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '~/i18n/useWords'
import { IconButton } from '~/ui/IconButton'

interface EvidencePanelProps {
  readonly onClose: () => void
  /** Undefined: nothing is chosen, and the panel takes no room. */
  readonly children: ReactNode
}

/** The mark that has the keyboard, or the number in the table. */
const chosen = '[data-mark][tabindex="0"], [aria-current="true"]'

/**
 * The evidence in the flow of the frame: a dialog would stand at the bottom of the frame, which its host may have far
 * below the screen. Escape closes it, and gives the keyboard back to where it was chosen.
 */
export function EvidencePanel({ onClose, children }: EvidencePanelProps) {
  const { believe } = useWords()
  const panel = useRef<HTMLDivElement>(null)
  const close = () => {
    panel.current?.closest('figure')?.querySelector<SVGElement | HTMLElement>(chosen)?.focus()
    onClose()
  }
  useEffect(() => {
    const element = panel.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  })
  return (
    <div ref={panel} aria-live="polite">
      {children === undefined ? null : (
        <section className="embed-evidence" aria-label={believe.heading}>
          <div className="embed-evidence-head">
            <h2 className="eyebrow">{believe.heading}</h2>
            <IconButton icon="close" label={believe.close} onClick={close} />
          </div>
          {children}
        </section>
      )}
    </div>
  )
}
