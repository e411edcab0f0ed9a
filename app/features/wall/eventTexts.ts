import { textSize } from '~/charts/geometry/label'
import { clipText, textWidth } from '~/charts/geometry/text-width'
import type { ChartLayout } from '~/charts/layout'

interface EventText {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

const gap = 10
const aside = 4
/** Words cut shorter than this say nothing. */
const least = 90

/**
 * Titles in the row above the plot: each to the right of its line up to the next one's, or to the left of it where
 * more room is. One that finds none keeps its line only.
 */
export function eventTexts({ plot, pins, unit }: ChartLayout): readonly EventText[] {
  const y = plot.top - 10
  // A unit at the left of the row is a label too.
  const begin =
    unit.text !== '' && unit.x < plot.right && unit.y > plot.top - 28
      ? textWidth(unit.text, textSize) + gap
      : plot.left
  let taken = begin
  return pins.flatMap(({ number, foot, events }, index): readonly EventText[] => {
    const title = events[0]?.title
    if (title === undefined) return []
    const end = (pins[index + 1]?.foot ?? plot.right + gap) - gap
    const after = end - foot - aside
    const before = foot - aside - taken
    const needs = textWidth(title, textSize)
    const isAfter = after >= needs || after >= before
    const room = Math.floor(isAfter ? after : before)
    if (room < Math.min(needs, least)) return []
    const text = clipText(title, textSize, room)
    taken = isAfter ? foot + aside + textWidth(text, textSize) + gap : foot + gap
    return [
      {
        key: String(number),
        text,
        x: isAfter ? foot + aside : foot - aside,
        y,
        anchor: isAfter ? 'start' : 'end',
      },
    ]
  })
}
