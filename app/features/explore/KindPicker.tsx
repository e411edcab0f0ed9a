import type { ChartKindId } from '~/charts/registry'
import { defaultKind } from '~/charts/registry'
import { useWords } from '~/i18n/useWords'
import { Segmented } from '~/ui/Segmented'
import type { KindId } from '~/view/view'

interface KindPickerProps {
  readonly kind: KindId
  /** Those in which the figure can be read. */
  readonly kinds: readonly ChartKindId[]
  readonly onChange: (kind: KindId | undefined) => void
}

/** In which form the figure is shown. The default form is not written into the address. */
export function KindPicker({ kind, kinds, onChange }: KindPickerProps) {
  const words = useWords()
  const options: readonly KindId[] = [...kinds, 'table']
  return (
    <Segmented
      label={words.kind.heading}
      value={kind}
      onChange={(chosen) => onChange(chosen === defaultKind ? undefined : chosen)}
      options={options.map((value) => ({
        value,
        label: words.kind.labels[value],
        data: { 'data-kind': value },
      }))}
    />
  )
}
