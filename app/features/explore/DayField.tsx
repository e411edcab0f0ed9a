import { useRef, useState } from 'react'

interface Props {
  readonly label: string
  /** `2023-10-14`; empty for none. */
  readonly value: string
  /** Dates before it are taken for unfinished ones: a year that is being typed passes through 0002 and 0020. */
  readonly min: string
  readonly max?: string | undefined
  /** @param isFirst since the reader came to the field: what follows corrects it, from segment to segment */
  readonly onChange: (value: string, isFirst: boolean) => void
}

/** A day, by the platform's own field. Empty or whole dates are told; what is typed in between stays in the field. */
export function DayField({ label, value, min, max, onChange }: Props) {
  const [draft, setDraft] = useState({ text: value, over: value })
  const told = useRef(false)
  const text = draft.over === value ? draft.text : value
  return (
    <input
      type="date"
      className="day-field"
      aria-label={label}
      min={min}
      max={max}
      value={text}
      onChange={({ target: { value: typed, validity } }) => {
        setDraft({ text: typed, over: value })
        if (validity.badInput || validity.rangeUnderflow || typed === value) return
        onChange(typed, !told.current)
        told.current = true
      }}
      onBlur={() => {
        setDraft({ text: value, over: value })
        told.current = false
      }}
    />
  )
}
