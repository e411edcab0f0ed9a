import { dotsFor } from '~/charts/geometry/marks'
import { plotKind } from '~/charts/parts/plotKind'
import { noStrokes } from '~/charts/style'
import { stackedColumns } from './stackedColumns'
import { stackedValues } from './stackedValues'
import { stackGaps } from './stackGaps'

/** Bars from zero, one upon another: the parts of a whole. */
export const stacked = plotKind('stacked', {
  fromZero: true,
  values: stackedValues,
  strokes: () => noStrokes,
  dots: dotsFor,
  place: stackedColumns,
  gaps: stackGaps,
})
