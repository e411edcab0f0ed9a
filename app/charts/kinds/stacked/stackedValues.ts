import { timeOf } from '~/charts/geometry/marks'
import type { PlotStyle } from '~/charts/style'
import { basesOf } from './basesOf'

/** Every mark at the height at which it stands in its stack. */
export const stackedValues: PlotStyle['values'] = (model) => {
  const base = basesOf(model)
  return model.series.flatMap(({ marks }, index) =>
    marks.map(({ form }) =>
      form.kind === 'bar' ? form.value : base(index, timeOf(form), form.value) + form.value,
    ),
  )
}
