import { useId } from 'react'
import type { DataAttributes } from './data-attributes'
import './Segmented.css'

export interface SegmentedOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly count?: number | undefined
  readonly disabled?: boolean | undefined
  /** Why it is disabled, or what it does: a hint under the pointer and a description for screen readers. */
  readonly hint?: string | undefined
  readonly data?: DataAttributes | undefined
}

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly SegmentedOption<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** One of a few. Native radio buttons: arrows move and choose, Tab enters once. */
export function Segmented<V extends string>({ label, options, value, onChange }: Props<V>) {
  const name = useId()
  return (
    <div className="ui-segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="ui-segment">
          <input
            {...option.data}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            title={option.hint}
            onChange={() => onChange(option.value)}
          />
          <span className="ui-segment-face">
            {option.label} {option.count !== undefined && <span className="ui-count">{option.count}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}
