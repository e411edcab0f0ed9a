import type { UnitId } from '~/domain/unit'
import { useWords } from '~/i18n/useWords'
import { capitalised } from '~/i18n/format'
import { Segmented } from '~/ui/Segmented'
import { Select } from '~/ui/Select'

interface UnitPickerProps {
  readonly own: UnitId
  readonly unit: UnitId
  readonly choices: readonly UnitId[]
  /** Undefined: the chart's own unit, which an address does not write. */
  readonly onChange: (unit: UnitId | undefined) => void
}

/** A few units stand side by side, many in a list. */
export function UnitPicker({ own, unit, choices, onChange }: UnitPickerProps) {
  const words = useWords()
  if (choices.length < 2) return null
  const choose = (chosen: UnitId) => onChange(chosen === own ? undefined : chosen)
  if (choices.length <= 2) {
    return (
      <Segmented
        label={words.choose.unit}
        value={unit}
        onChange={choose}
        options={choices.map((value) => ({ value, label: words.units[value].axis }))}
      />
    )
  }
  return (
    <Select
      label={words.choose.unit}
      value={unit}
      onChange={choose}
      options={choices.map((value) => ({ value, label: capitalised(words.units[value].long) }))}
      data={{ 'data-unit': '' }}
    />
  )
}
