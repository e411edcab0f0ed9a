import { frequenciesToDraw } from './frequency'
import type { Frequency } from './frequency'
import type { Period } from './period'
import type { Series } from './series'
import { sameScale } from './unit'
import type { UnitId } from './unit'

/** What a chart must be told so that it draws a claim; undefined where its own choice does. */
export interface DrawnIn {
  readonly freq: Frequency | undefined
  readonly unit: UnitId | undefined
}

/** The view of a series in which a claim about a span, stated in a unit, is a mark. */
export function drawnIn(
  series: Pick<Series, 'frequency' | 'measure' | 'unit'>,
  period: Period,
  unit: UnitId,
): DrawnIn {
  const fits = frequenciesToDraw(period, series.measure)
  return {
    freq: fits.includes(series.frequency) ? undefined : fits[0],
    unit: sameScale(unit, series.unit) ? undefined : unit,
  }
}
