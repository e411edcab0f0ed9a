import { chartKinds } from '~/charts/registry'
import type { SeriesSummary } from '~/domain/corpus'
import { frequencies } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { unitOf } from '~/domain/unit'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Segmented } from '~/ui/Segmented'
import type { View } from '~/view/view'
import { ContestedToggle } from './ContestedToggle'
import { KindPicker } from './KindPicker'
import { UnitPicker } from './UnitPicker'

interface ControlsProps {
  readonly figure: FigureModel
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** Months of a price are averaged over quarters and years, though nobody states those. */
const averagedAt = ({ measure, frequency }: SeriesSummary): readonly Frequency[] =>
  (measure === 'price' || measure === 'rate') && frequency === 'm' ? ['a', 'q'] : []

/** Span of each mark, unit as stated, and the value axis: only those that have something to choose. */
export function Controls({ figure, view, change }: ControlsProps) {
  const words = useWords()
  const { series, frequency, spans, unit, unitChoices } = figure
  const offered = new Set<Frequency>([
    frequency,
    ...spans.map((span) => span.frequency),
    ...averagedAt(series),
  ])
  const grains = frequencies.filter((one) => offered.has(one))
  const { dimension } = unitOf(unit)
  const canLog =
    figure.kind === 'drawn' &&
    series.measure !== 'growth' &&
    series.measure !== 'share' &&
    dimension !== 'rank'
  // Kept in its place where the kind has no log axis, so that choosing a kind moves nothing.
  const { logs } = chartKinds[figure.chartKind]
  return (
    <div className="controls">
      <KindPicker
        kind={view.kind === 'table' ? 'table' : figure.chartKind}
        kinds={figure.chartKinds}
        onChange={(kind) => change({ kind })}
      />
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
      <ContestedToggle figure={figure} view={view} change={change} />
      <UnitPicker
        own={series.unit}
        unit={unit}
        choices={unitChoices}
        onChange={(chosen) => change({ unit: chosen })}
      />
      {view.kind !== 'table' && (canLog || view.scale === 'log') ? (
        <Segmented
          label={words.choose.scale}
          value={logs ? view.scale : 'linear'}
          onChange={(scale) => change({ scale })}
          options={[
            { value: 'linear', label: words.choose.linear },
            {
              value: 'log',
              label: words.choose.log,
              disabled: !logs,
              hint: logs ? undefined : words.kind.noLog(words.kind.labels[figure.chartKind]),
            },
          ]}
        />
      ) : null}
    </div>
  )
}
