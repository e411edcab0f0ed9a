import { frequencies } from '~/domain/frequency'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Segmented } from '~/ui/Segmented'
import type { View } from '~/view/view'
import { UnitPicker } from './UnitPicker'

interface ControlsProps {
  readonly figure: FigureModel
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** Span of each mark, unit as stated, and the value axis: only those that have something to choose. */
export function Controls({ figure, view, change }: ControlsProps) {
  const words = useWords()
  const { series, frequency, spans, unit, unitChoices } = figure
  const offered = new Map(spans.map((span) => [span.frequency, span.count]))
  const grains = frequencies.filter((one) => one === frequency || offered.has(one))
  const canLog = figure.kind === 'drawn' && series.measure !== 'growth' && series.measure !== 'share'
  return (
    <div className="controls">
      {grains.length < 2 ? null : (
        <Segmented
          label={words.choose.grain}
          value={frequency}
          onChange={(freq) => change({ freq: freq === series.frequency ? undefined : freq })}
          options={grains.map((value) => ({
            value,
            label: words.frequencies[value].label,
            data: { 'data-frequency': value },
          }))}
        />
      )}
      <UnitPicker
        own={series.unit}
        unit={unit}
        choices={unitChoices}
        onChange={(chosen) => change({ unit: chosen })}
      />
      {canLog || view.scale === 'log' ? (
        <Segmented
          label={words.choose.scale}
          value={view.scale}
          onChange={(scale) => change({ scale })}
          options={[
            { value: 'linear', label: words.choose.linear },
            { value: 'log', label: words.choose.log },
          ]}
        />
      ) : null}
    </div>
  )
}
