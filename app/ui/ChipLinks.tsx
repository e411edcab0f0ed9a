import type { MouseEvent } from 'react'
import type { DataAttributes } from './data-attributes'
import './Chips.css'

export interface ChipLink {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly count?: number | undefined
  readonly current?: boolean | undefined
  readonly data?: DataAttributes | undefined
}

interface Props {
  readonly label: string
  readonly links: readonly ChipLink[]
  /** Before the browser follows the link; prevent the default to stay on the page. */
  readonly onFollow?: ((id: string, event: MouseEvent<HTMLAnchorElement>) => void) | undefined
}

/** Places to go, the present one filled. */
export function ChipLinks({ label, links, onFollow }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="ui-chips plain-list">
        {links.map((link) => (
          <li key={link.id}>
            <a
              {...link.data}
              className="ui-chip"
              href={link.href}
              aria-current={link.current === true ? 'true' : undefined}
              onClick={(event) => onFollow?.(link.id, event)}
            >
              {link.label} {link.count !== undefined && <span className="ui-chip-count">{link.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
