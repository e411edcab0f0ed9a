import { useId } from 'react'
import type { DataAttributes } from './data-attributes'
import { Icon } from './Icon'
import './Select.css'

export interface SelectOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly disabled?: boolean | undefined
}

interface Props<V extends string> {
  readonly label: string
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean
  readonly options: readonly SelectOption<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly disabled?: boolean | undefined
  readonly data?: DataAttributes | undefined
}

/** One of many, by the platform's own list. */
export function Select<V extends string>(props: Props<V>) {
  const { label, hideLabel = false, options, value, onChange, disabled, data } = props
  const id = useId()
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <span className="ui-select">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'ui-select-label'}>
        {label}
      </label>
      <span className="ui-select-box">
        <select
          {...data}
          id={id}
          value={value}
          disabled={disabled}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" className="ui-select-sign" />
      </span>
    </span>
  )
}
