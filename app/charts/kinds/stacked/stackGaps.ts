import { gapsBeside } from '~/charts/geometry/column-gaps'
import { gapHeight } from '~/charts/geometry/gaps'
import { slotsOf } from '~/charts/geometry/slots'
import type { PlotStyle } from '~/charts/style'

/** A missing part is a hatched cap on the parts that are there: the whole is more than what is drawn. */
export const stackGaps: PlotStyle['gaps'] = (marks, ground) => {
  const slots = slotsOf(ground, 1)
  return gapsBeside(marks, ground, (middle, _, at) => {
    const tops = marks.flatMap((placed) => (placed.at === at ? (placed.column?.top ?? []) : []))
    const top = Math.min(ground.plot.bottom, ...tops)
    return { ...slots(middle, 0), top: top - gapHeight - 2, bottom: top - 2 }
  })
}
