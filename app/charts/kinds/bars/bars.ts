import { columnGaps } from '~/charts/geometry/column-gaps'
import { groupedColumns } from '~/charts/geometry/columns'
import { dotsFor } from '~/charts/geometry/marks'
import { ownValues } from '~/charts/geometry/line-style'
import { plotKind } from '~/charts/parts/plotKind'
import { noStrokes } from '~/charts/style'

/** Bars from zero, those of several series side by side in each bucket. */
export const bars = plotKind('bars', {
  fromZero: true,
  values: ownValues,
  strokes: () => noStrokes,
  dots: dotsFor,
  place: groupedColumns,
  gaps: columnGaps,
})
