import { gapsInSlots } from '~/charts/geometry/column-gaps'
import { gapHeight } from '~/charts/geometry/gaps'
import { slotsOf } from '~/charts/geometry/slots'
import type { PlotStyle } from '~/charts/style'

/** A missing part is a hatched cap on the parts that are there: the whole is more than what is drawn. */
export const stackGaps: PlotStyle['gaps'] = (marks, ground) => {
  const slots = slotsOf(ground, 1)
  return gapsInSlots(ground, (at) => {
    const tops = marks.flatMap((placed) => (placed.at === at ? (placed.column?.top ?? []) : []))
    const bottom = tops.length === 0 ? ground.plot.bottom - 1 : Math.min(...tops) - 2
    return { ...slots(ground.x(at), 0), top: bottom - gapHeight, bottom }
  })
}
