import { ownValues } from '~/charts/geometry/line-style'
import type { PlotStyle } from '~/charts/style'
import { rangeOf } from './rangeOf'

/** The marks' values and the finite ends of their ranges. */
export const rangeValues: PlotStyle['values'] = (model) => [
  ...ownValues(model),
  ...model.series.flatMap(({ marks }) =>
    marks.flatMap((mark) => {
      const range = rangeOf(mark)
      return range === undefined ? [] : [range.low, range.high].filter(Number.isFinite)
    }),
  ),
]
