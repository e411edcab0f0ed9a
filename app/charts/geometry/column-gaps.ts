import type { Box } from './box'
import { footGaps, gapHeight } from './gaps'
import type { GapStrip } from './gaps'
import type { PlacedMark } from './marks'
import { slotsOf } from './slots'
import type { Ground, PlotStyle } from '../style'

/** Of one series a strip over the whole gap; of several a strip in the slot of each bar that is missing beside another. */
export const columnGaps: PlotStyle['gaps'] = (marks, ground) => {
  const { model, plot } = ground
  if (model.series.length < 2) return footGaps(ground)
  const slots = slotsOf(ground, model.series.length)
  return gapsBeside(marks, ground, (middle, index) => {
    const { left, right } = slots(middle, index)
    return { left, right, top: plot.bottom - gapHeight - 1, bottom: plot.bottom - 1 }
  })
}

/** A strip for each bucket that one series has a bar in and another, between its ends, has not. */
export function gapsBeside(
  marks: readonly PlacedMark[],
  { model, x }: Ground,
  boxFor: (middle: number, index: number, at: number) => Box,
): readonly GapStrip[] {
  const columns = marks.filter(({ column }) => column !== undefined)
  const dates = [...new Set(columns.map(({ at }) => at))]
  return model.series.flatMap(({ missing, label }, index) => {
    const own = new Set(columns.flatMap(({ series, at }) => (series === index ? [at] : [])))
    return dates.flatMap((at): readonly GapStrip[] => {
      const gap = missing.find(({ period }) => period.start <= at && at <= period.end + 1)
      return own.has(at) || gap === undefined ? [] : [{ box: boxFor(x(at), index, at), missing: gap, label }]
    })
  })
}
