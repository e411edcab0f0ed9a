import type { ReactNode } from 'react'

interface RowProps {
  /** Seen beside the control, which has the same name of its own. */
  readonly label: string
  readonly children: ReactNode
  readonly note?: ReactNode
}

/** A choice with its name, all names on one edge. */
export const Row = ({ label, children, note }: RowProps) => (
  <div className="share-row">
    <span className="share-label" aria-hidden="true">
      {label}
    </span>
    <div className="share-control">
      {children}
      {note === undefined ? null : <span className="share-note">{note}</span>}
    </div>
  </div>
)
