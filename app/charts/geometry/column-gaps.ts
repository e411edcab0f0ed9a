import type { Ground, PlotStyle } from '../style'
import type { Box } from './box'
import { bucketGrid } from './buckets'
import { footGaps, gapHeight } from './gaps'
import type { GapStrip } from './gaps'
import { bucketWidth, slotsOf } from './slots'

/** Of one series a strip over the whole gap; of several a strip in the slot of each bar that is missing. */
export const columnGaps: PlotStyle['gaps'] = (_, ground) => {
  const { model, plot } = ground
  if (model.series.length < 2) return footGaps(ground)
  const slots = slotsOf(ground, model.series.length)
  return gapsInSlots(ground, (at, index) => {
    const { left, right } = slots(ground.x(at), index)
    return { left, right, top: plot.bottom - gapHeight - 1, bottom: plot.bottom - 1 }
  })
}

/** Narrower ones are hatched together: a strip of two pixels is a smudge. */
const narrowest = 6

/**
 * A strip for each bucket of each series' gaps.
 * @param boxFor where it stands, by the bucket's middle in days and the series' place
 */
export function gapsInSlots(ground: Ground, boxFor: (at: number, index: number) => Box): readonly GapStrip[] {
  const { series, frequency } = ground.model
  return series.flatMap(({ missing, label }, index) =>
    missing.flatMap((gap): readonly GapStrip[] => {
      if (bucketWidth(ground) < narrowest)
        return footGaps({ ...ground, model: { ...ground.model, missing: [gap] } })
      const { size, periodAt } = bucketGrid(gap.period, frequency)
      return Array.from({ length: size }, (_, i) => {
        const { start, end } = periodAt(i)
        return { box: boxFor((start + end + 1) / 2, index), missing: gap, label }
      })
    }),
  )
}
