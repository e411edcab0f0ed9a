import type { ReactNode } from 'react'

interface PanelProps {
  readonly children: ReactNode
  /** Actions that stay in sight below. */
  readonly foot?: ReactNode
}

/** A section of the dialog: what scrolls, and its actions. */
export const Panel = ({ children, foot }: PanelProps) => (
  <>
    <div className="share-body">{children}</div>
    {foot === undefined ? null : <div className="share-foot">{foot}</div>}
  </>
)
