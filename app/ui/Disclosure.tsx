import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './Icon'
import './Disclosure.css'

interface Props {
  readonly title: string
  readonly count?: number | undefined
  /** section: its title looks like the label of a group; inline: like a link in the text. */
  readonly look?: 'section' | 'inline'
  readonly defaultOpen?: boolean
  readonly onToggle?: ((open: boolean) => void) | undefined
  readonly children: ReactNode
}

/** Unfolds on demand. Native details: the browser finds and opens it when searching the page. */
export function Disclosure({
  title,
  count,
  look = 'section',
  defaultOpen = false,
  onToggle,
  children,
}: Props) {
  return (
    <details
      className={classes('ui-disclosure', `ui-disclosure-${look}`)}
      open={defaultOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={classes(look === 'section' && 'eyebrow')}>
        <Icon name="chevron" className="ui-disclosure-sign" />
        {title} {count !== undefined && <span className="ui-disclosure-count">{count}</span>}
      </summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  )
}
