import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './IconButton'
import './Sheet.css'

interface Props {
  readonly open: boolean
  /** Esc, the close button, or a touch outside. */
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  /** Actions that stay in sight below. */
  readonly foot?: ReactNode
}

/** A dialog from below. The native element keeps focus inside and gives it back to where it came from. */
export function Sheet({ open, onClose, title, closeLabel, children, foot }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // A layout effect, so that the dialog still stands in the page, and can give focus back, when React removes it open.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null || !open) return
    dialog.showModal()
    return () => dialog.close()
  }, [open])

  // The body fills the dialog, so a click on the dialog element itself is one on the veil around it.
  useEffect(() => {
    const dialog = ref.current
    const closeOutside = (event: MouseEvent) => {
      if (event.target === dialog) onClose()
    }
    dialog?.addEventListener('click', closeOutside)
    return () => dialog?.removeEventListener('click', closeOutside)
  }, [onClose])

  return (
    <dialog
      ref={ref}
      className="ui-sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="ui-sheet-body">
        <header className="ui-sheet-head">
          <h2 id={titleId} className="eyebrow">
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div className="ui-sheet-content">{children}</div>
        {foot !== undefined && <footer className="ui-sheet-foot">{foot}</footer>}
      </div>
    </dialog>
  )
}
