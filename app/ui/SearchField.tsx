import type { DataAttributes } from './data-attributes'
import { Icon } from './Icon'
import './SearchField.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  /** The key that leads here, shown at the end. */
  readonly shortcut?: string | undefined
  readonly data?: DataAttributes | undefined
}

/** Esc empties it, as the browser does for search fields. */
export function SearchField({ label, value, onChange, placeholder, shortcut, data }: Props) {
  return (
    <div className="ui-search">
      <Icon name="search" className="ui-search-icon" />
      <input
        {...data}
        type="search"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </div>
  )
}
