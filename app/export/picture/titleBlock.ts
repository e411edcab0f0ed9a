import type { Block } from './block'
import { clipLines } from './clipLines'
import { directionOf } from './direction'
import type { Line } from './line'
import { runOf } from './run'
import type { Measure, Run } from './run'
import { linesBlock } from './textBlock'
import { wrapRuns } from './wrapRuns'

interface Title {
  readonly block: Block
  readonly isClipped: boolean
}

const step = 0.94
/** Of the size it begins with; smaller, a title is no title. */
const smallest = 0.62

/** The finding, as large as fits a height: a long one shrinks, and only then ends in an ellipsis. */
export function titleBlock(
  text: string,
  largest: number,
  width: number,
  height: number,
  measure: Measure,
): Title {
  const runs = [runOf(text, { face: 'serif', weight: 'bold', tone: 'ink' })]
  // Arabic reaches farther above and below its line.
  const leading = directionOf(text) === 'rtl' ? 1.4 : 1.18
  let size = largest
  let lines = wrapRuns(runs, size, width, measure)
  while (lines.length * size * leading > height && size * step >= largest * smallest) {
    size *= step
    lines = wrapRuns(runs, size, width, measure)
  }
  const most = Math.max(1, Math.floor(height / (size * leading)))
  const clipped = clipLines(lines, most, size, width, measure)
  return {
    block: linesBlock(clipped ?? balanced(runs, lines, size, width, measure), {
      size,
      leading,
      width,
      measure,
    }),
    isClipped: clipped !== undefined,
  }
}

/** The same number of lines, but none nearly empty: as narrow as they come without one more. */
function balanced(
  runs: readonly Run[],
  lines: readonly Line[],
  size: number,
  width: number,
  measure: Measure,
): readonly Line[] {
  if (lines.length < 2) return lines
  let low = width / lines.length
  let high = width
  for (let turn = 0; turn < 8; turn++) {
    const middle = (low + high) / 2
    if (wrapRuns(runs, size, middle, measure).length > lines.length) low = middle
    else high = middle
  }
  return wrapRuns(runs, size, high, measure)
}
