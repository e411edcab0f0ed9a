import type { KindFacts } from '~/charts/kind'
import { chartKinds, defaultKind, isChartKindId, suitingKinds } from '~/charts/registry'
import type { ChartKindId } from '~/charts/registry'
import type { SeriesSummary } from '~/domain/corpus'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import type { View } from '~/view/view'

interface ChosenKind {
  readonly chartKind: ChartKindId
  readonly chartKinds: readonly ChartKindId[]
  readonly notices: readonly string[]
}

/** The kind that the view asks for where it suits the series, else the default, said; and all that would suit. */
export function chosenKind(
  plotted: readonly SeriesSummary[],
  unit: UnitId,
  view: View,
  words: Words,
): ChosenKind {
  const facts: KindFacts = { unit, series: plotted }
  const asked = view.kind !== undefined && isChartKindId(view.kind) ? view.kind : defaultKind
  const suitability = chartKinds[asked].suits(facts)
  const chartKind = suitability.suits ? asked : defaultKind
  return {
    chartKind,
    chartKinds: suitingKinds(facts),
    notices: [
      ...(suitability.suits
        ? []
        : [
            words.kind.unsuited(
              words.kind.labels[asked],
              words.kind.because[suitability.because],
              words.kind.labels[defaultKind],
            ),
          ]),
      ...(view.scale === 'log' && !chartKinds[chartKind].logs
        ? [words.kind.noLog(words.kind.labels[chartKind])]
        : []),
    ],
  }
}
