import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './IconButton'
import './Dialog.css'

interface Props {
  /** Esc, the close button, or a click outside. */
  readonly onClose: () => void
  readonly title: string
  /** What it is about, under its title. */
  readonly subject?: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
}

/**
 * A window over the page, open as long as it is rendered; on a phone it has the whole screen. The native element keeps
 * focus inside and gives it back to where it came from.
 */
export function Dialog({ onClose, title, subject, closeLabel, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // A layout effect, so that the dialog still stands in the page, and can give focus back, when React removes it.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])

  // The body fills the dialog, so a press on the dialog element itself is one on the veil around it. A press and not a
  // click: text that is selected to beyond the edge must not close it.
  useEffect(() => {
    const dialog = ref.current
    const closeOutside = (event: PointerEvent) => {
      if (event.target === dialog) onClose()
    }
    dialog?.addEventListener('pointerdown', closeOutside)
    return () => dialog?.removeEventListener('pointerdown', closeOutside)
  }, [onClose])

  return (
    <dialog
      ref={ref}
      className="ui-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="ui-dialog-body">
        <header className="ui-dialog-head">
          <div className="ui-dialog-titles">
            <h2 id={titleId}>{title}</h2>
            {subject !== undefined && <p className="ui-dialog-subject">{subject}</p>}
          </div>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  )
}
