import type { DataAttributes } from './data-attributes'
import { toggled } from './toggled'
import './Chips.css'

export interface ChipToggle<V extends string> {
  readonly value: V
  readonly label: string
  readonly count?: number | undefined
  readonly disabled?: boolean | undefined
  readonly data?: DataAttributes | undefined
}

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly ChipToggle<V>[]
  readonly selected: readonly V[]
  readonly onChange: (selected: readonly V[]) => void
}

/** Any of a few, each on or off. */
export function ChipToggles<V extends string>({ label, options, selected, onChange }: Props<V>) {
  const order = options.map((option) => option.value)
  return (
    <fieldset className="ui-chips" aria-label={label}>
      {options.map((option) => (
        <button
          {...option.data}
          key={option.value}
          type="button"
          className="ui-chip"
          disabled={option.disabled}
          aria-pressed={selected.includes(option.value)}
          onClick={() => onChange(toggled(order, selected, option.value))}
        >
          {option.label} {option.count !== undefined && <span className="ui-chip-count">{option.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
