import type { DataAttributes } from './data-attributes'

export interface CheckOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly count?: number | undefined
  readonly disabled?: boolean | undefined
  readonly data?: DataAttributes | undefined
}

interface Props<V extends string> {
  readonly option: CheckOption<V>
  readonly checked: boolean
  readonly onToggle: () => void
  readonly only: string
  readonly onlyName: string
  readonly onOnly: () => void
}

/** One line of a CheckList: the box with its label and count, and a shortcut that keeps this one alone. */
export function CheckRow<V extends string>({ option, checked, onToggle, only, onlyName, onOnly }: Props<V>) {
  const off = option.disabled === true
  return (
    <li className="ui-check" data-disabled={off ? '' : undefined}>
      <label className="ui-check-label">
        <input {...option.data} type="checkbox" checked={checked} disabled={off} onChange={onToggle} />
        <span className="ui-check-text">{option.label}</span>{' '}
        {option.count !== undefined && <span className="ui-check-count">{option.count}</span>}
      </label>
      {!off && (
        <button type="button" className="ui-check-only" aria-label={onlyName} onClick={onOnly}>
          {only}
        </button>
      )}
    </li>
  )
}
