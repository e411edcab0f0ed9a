import type { Block } from './block'
import { runOf } from './run'
import type { Measure } from './run'
import { textBlock } from './textBlock'

/** Of a note's sign, as `figure/Glyph` draws it. */
export const glyphWidth = 18
const signGap = 6
const gap = 20

/** What the marks mean, each behind its sign, as many in a row as fit. */
export function notesBlock(
  notes: readonly string[],
  size: number,
  leading: number,
  width: number,
  measure: Measure,
): Block {
  const step = size * leading
  const indent = glyphWidth + signGap
  const items = notes.map((words) => {
    const run = runOf(words)
    const room = width - indent
    const wide = measure(words, size, run)
    const text = textBlock([run], { size, leading, width: room, measure })
    return { text, width: indent + Math.min(room, wide) }
  })
  let x = 0
  let y = 0
  const spots = items.map((item) => {
    if (x > 0 && x + item.width > width) {
      x = 0
      y += step
    }
    const spot = { ...item, x, y }
    // A note of several lines has its rows to itself.
    if (item.text.height > step * 1.5) {
      x = width
      y += item.text.height - step
    } else x += item.width + gap
    return spot
  })
  const last = spots.at(-1)
  return {
    height: last === undefined ? 0 : y + step,
    at: (left, top) =>
      spots.flatMap((spot, note) => [
        { kind: 'glyph', note, x: left + spot.x, y: top + spot.y + step / 2 },
        ...spot.text.at(left + spot.x + indent, top + spot.y),
      ]),
  }
}
