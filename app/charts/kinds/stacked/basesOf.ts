import { timeOf } from '~/charts/geometry/marks'
import type { ChartModel } from '~/charts/model'

/** On which value a part stands at a date: the sum of the parts before it that have its sign. */
export type BaseOf = (series: number, at: number, value: number) => number

/** Only what lines state is stacked: a forecast or a differing claim carries nothing. */
export function basesOf(model: ChartModel): BaseOf {
  const parts = model.series.map(
    ({ marks }) =>
      new Map(
        marks.flatMap(({ form, onLine }) =>
          onLine && form.kind === 'dot' ? [[timeOf(form), form.value] as const] : [],
        ),
      ),
  )
  return (series, at, value) =>
    parts
      .slice(0, series)
      .map((part) => part.get(at) ?? 0)
      .filter((part) => part < 0 === value < 0)
      .reduce((sum, part) => sum + part, 0)
}
