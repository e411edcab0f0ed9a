import { frequencies } from '~/domain/frequency'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Segmented } from '~/ui/Segmented'
import type { View } from '~/view/view'

interface ControlsProps {
  readonly figure: FigureModel
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** Span of each mark, unit as stated, and the value axis: only those that have something to choose. */
export function Controls({ figure, view, change }: ControlsProps) {
  const words = useWords()
  const { series, frequency, spans, units, unit } = figure
  const offered = new Map(spans.map((span) => [span.frequency, span.count]))
  const grains = frequencies.filter((one) => one === frequency || offered.has(one))
  const unitChoices = [...new Set([series.unit, ...series.alsoStatedIn])].filter(
    (one) => one === unit || units.some((offer) => offer.unit === one),
  )
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
      {unitChoices.length < 2 ? null : (
        <Segmented
          label={words.choose.statedIn}
          value={unit}
          onChange={(chosen) => change({ unit: chosen === series.unit ? undefined : chosen })}
          options={unitChoices.map((value) => ({ value, label: words.units[value].axis }))}
        />
      )}
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
