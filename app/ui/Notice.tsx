import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { IconButton } from './IconButton'
import './Notice.css'

export type NoticeKind = 'info' | 'warning' | 'error'

interface Props {
  readonly kind: NoticeKind
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: { readonly label: string; readonly act: () => void } | undefined
}

const icons: Readonly<Record<NoticeKind, IconName>> = { info: 'info', warning: 'warning', error: 'warning' }

/** Says what happened and what can be done. An error interrupts a screen reader, the others wait their turn. */
export function Notice({ kind, title, children, actions, onDismiss }: Props) {
  return (
    <div className={classes('ui-notice', `ui-notice-${kind}`)} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} className="ui-notice-icon" />
      <div className="ui-notice-body">
        <p className="ui-notice-title">{title}</p>
        {children !== undefined && <div className="ui-notice-text">{children}</div>}
        {actions !== undefined && <div className="ui-notice-actions">{actions}</div>}
      </div>
      {onDismiss !== undefined && <IconButton icon="close" label={onDismiss.label} onClick={onDismiss.act} />}
    </div>
  )
}
