import { useId, useState } from 'react'
import { Button } from './Button'
import { checkListRows, folds } from './check-list-rows'
import { CheckRow, type CheckOption } from './CheckRow'
import { SearchField } from './SearchField'
import { toggled } from './toggled'
import './CheckList.css'

export interface CheckListWords {
  readonly clear: string
  readonly only: string
  /** Full name of an "only" button. */
  readonly onlyOf: (label: string) => string
  readonly search: string
  readonly showAll: (count: number) => string
  readonly showFewer: string
  readonly noMatch: string
}

interface Props<V extends string> {
  readonly label: string
  readonly options: readonly CheckOption<V>[]
  readonly selected: readonly V[]
  readonly onChange: (selected: readonly V[]) => void
  /** Undoes the whole filter; its button shows only when this is given. */
  readonly onClear?: (() => void) | undefined
  readonly words: CheckListWords
  /** Rows before "show all". */
  readonly limit?: number
}

/** From this length on, a list can be searched. */
const searchable = 12

/** Which of many to keep, with how many each has. */
export function CheckList<V extends string>(props: Props<V>) {
  const { label, options, selected, onChange, onClear, words, limit = 6 } = props
  const [expanded, setExpanded] = useState(false)
  const [query, setQuery] = useState('')
  const labelId = useId()
  const order = options.map((option) => option.value)
  const rows = checkListRows<V, CheckOption<V>>(options, { selected, query, expanded, limit })
  return (
    <fieldset className="ui-checklist" aria-labelledby={labelId}>
      <div className="ui-checklist-head">
        <span id={labelId} className="eyebrow">
          {label}
        </span>
        {onClear !== undefined && (
          <Button look="quiet" onClick={onClear} aria-label={`${words.clear}: ${label}`}>
            {words.clear}
          </Button>
        )}
      </div>
      {options.length > searchable && (
        <SearchField
          label={`${words.search}: ${label}`}
          placeholder={words.search}
          value={query}
          onChange={setQuery}
        />
      )}
      <ul className="plain-list">
        {rows.map((option) => (
          <CheckRow
            key={option.value}
            option={option}
            checked={selected.includes(option.value)}
            onToggle={() => onChange(toggled(order, selected, option.value))}
            only={words.only}
            onlyName={words.onlyOf(option.label)}
            onOnly={() => onChange([option.value])}
          />
        ))}
      </ul>
      <output className="ui-checklist-none">{rows.length === 0 && words.noMatch}</output>
      {query === '' && folds(options.length, limit) && (
        <Button look="quiet" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded ? words.showFewer : words.showAll(options.length)}
        </Button>
      )}
    </fieldset>
  )
}
