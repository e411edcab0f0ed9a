import { textWidth } from '~/charts/geometry/text-width'
import type { Box } from '~/charts/geometry/box'
import type { Tone } from '../palette'
import type { Cell, Column } from './model'

/** Words at a mark, in a place that all presentation programs know. */
export interface ChartLabel {
  readonly column: Column
  readonly cell: Cell
  /** The row at which they are anchored: a long span has several. */
  readonly row: number
  readonly at: LabelPlace
  /** Points by which they stand lower than that place. */
  readonly lower?: number
  readonly lines: readonly LabelLine[]
  readonly tone: Tone
  /** Whether they stand on a gridline, which then must not run through them. */
  readonly overGrid?: boolean
}

/** As chart parts name them: right, left, above, below; of bars beyond their end, or in their middle. */
export type LabelPlace = 'r' | 'l' | 't' | 'b' | 'outEnd' | 'ctr'

export interface LabelLine {
  readonly text: string
  readonly size: number
  readonly bold: boolean
}

export const nameSize = 12
export const valueSize = 11
export const noteSize = 10
const leading = 1.22
/** What the programs leave around a label's words. */
const inset = 3
const markReach = 6

export const labelSize = (
  lines: readonly LabelLine[],
): { readonly width: number; readonly height: number } => ({
  width:
    2 * inset +
    Math.max(0, ...lines.map(({ text, size, bold }) => textWidth(text, size, bold ? 'bold' : 'regular'))),
  height: 2 + lines.reduce((sum, { size }) => sum + size * leading, 0),
})

/** The box of a label of this size beside a point. */
export function boxAt(place: LabelPlace, x: number, y: number, width: number, height: number): Box {
  const across = (left: number): Box => ({
    left,
    right: left + width,
    top: y - height / 2,
    bottom: y + height / 2,
  })
  const over = (top: number): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    top,
    bottom: top + height,
  })
  switch (place) {
    case 'r':
      return across(x + markReach)
    case 'l':
      return across(x - markReach - width)
    case 't':
      return over(y - markReach - height)
    case 'b':
      return over(y + markReach)
    case 'outEnd':
      return over(y - height)
    case 'ctr':
      return over(y - height / 2)
  }
}
