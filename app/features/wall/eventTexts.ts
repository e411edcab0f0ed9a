import { textSize } from '~/charts/geometry/label'
import { textWidth } from '~/charts/geometry/text-width'
import type { ChartLayout } from '~/charts/layout'

interface EventText {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** What of a layout they stand in. */
interface EventRow extends Pick<ChartLayout, 'plot' | 'unit'> {
  readonly pins: readonly {
    readonly number: number
    readonly foot: number
    readonly events: readonly { readonly title: string }[]
  }[]
}

const gap = 10
const aside = 4

/**
 * Titles in the row above the plot: each to the right of its line up to the next one's, or to the left of it where
 * more room is. One that does not fit is left out: half a headline is worse than none.
 */
export function eventTexts({ plot, pins, unit }: EventRow): readonly EventText[] {
  const y = plot.top - 10
  // A unit at the left of the row is a label too.
  const isInRow = unit.text !== '' && unit.x < plot.right && unit.y > plot.top - 28
  let taken = isInRow ? textWidth(unit.text, textSize) + gap : plot.left
  return pins.flatMap(({ number, foot, events }, index): readonly EventText[] => {
    const text = events[0]?.title
    if (text === undefined) return []
    const needs = textWidth(text, textSize)
    const after = (pins[index + 1]?.foot ?? plot.right + gap) - gap - foot - aside
    const before = foot - aside - taken
    if (needs > Math.max(after, before)) return []
    const isAfter = needs <= after
    taken = isAfter ? foot + aside + needs + gap : foot + gap
    const at = { key: String(number), text, y }
    return [isAfter ? { ...at, x: foot + aside, anchor: 'start' } : { ...at, x: foot - aside, anchor: 'end' }]
  })
}
