import type { Ground, PlotStyle } from '../style'
import { groupBy } from '~/domain/group'
import type { Box } from './box'
import { isColumn } from './is-column'
import type { PlacedMark } from './marks'
import { slotsOf } from './slots'

/**
 * Bars side by side, one slot a series in every bucket. Whatever else is said of a bucket, forecasts beside a report,
 * bounds, other agencies and differing claims, stands as its own mark over the slot's middle.
 */
export const groupedColumns: PlotStyle['place'] = (marks, ground) => {
  const slots = slotsOf(ground, ground.model.series.length)
  const zero = ground.y(0)
  return withPlaces(marks, ground, (placed) => {
    const slot = slots(placed.x, placed.series)
    return columnIn(slot.left, slot.right, zero, placed.y)
  })
}

/** Gives every mark of a bucket its column, or puts it over the middle of the one it belongs to. */
export function withPlaces(
  marks: readonly PlacedMark[],
  { plot }: Ground,
  columnFor: (placed: PlacedMark) => Box,
): readonly PlacedMark[] {
  const companions = groupBy(marks, ({ series, at }) => `${series} ${at}`)
  return marks.map((placed): PlacedMark => {
    if (placed.mark.form.kind === 'bar') return placed
    const whole = columnFor(placed)
    const left = Math.max(plot.left, whole.left)
    const right = Math.min(plot.right, whole.right)
    const x = (left + right) / 2
    if (!isColumn(placed, companions.get(`${placed.series} ${placed.at}`) ?? []))
      return { ...placed, x, x1: x, x2: x }
    return { ...placed, x, x1: left, x2: right, column: { ...whole, left, right } }
  })
}

/** From one edge to the other, whichever is higher; a value of zero keeps a hair's breadth. */
export function columnIn(left: number, right: number, from: number, to: number): Box {
  const top = Math.min(from, to)
  return { left, right, top: Math.min(top, Math.max(from, to) - 1), bottom: Math.max(from, to) }
}
