import { columnIn, withPlaces } from '~/charts/geometry/columns'
import { slotsOf } from '~/charts/geometry/slots'
import type { PlotStyle } from '~/charts/style'
import { basesOf } from './basesOf'

/** Each part stands on those before it; marks beside a part are lifted by as much, so that they stay beside it. */
export const stackedColumns: PlotStyle['place'] = (marks, ground) => {
  const slots = slotsOf(ground, 1)
  const base = basesOf(ground.model)
  const lifted = marks.map((placed) => {
    const { form } = placed.mark
    if (form.kind === 'bar') return placed
    return { ...placed, y: ground.y(base(placed.series, placed.at, form.value) + form.value) }
  })
  return withPlaces(lifted, ground, (placed) => {
    const { left, right } = slots(placed.x, 0)
    const from = ground.y(base(placed.series, placed.at, placed.mark.form.value))
    return columnIn(left, right, from, placed.y)
  }).map((placed) =>
    placed.column === undefined
      ? placed
      : { ...placed, labelY: (placed.column.top + placed.column.bottom) / 2 },
  )
}
