import { clipped } from './clipped'
import { linesIn } from './linesIn'

export interface Title {
  readonly text: string
  readonly size: number
  readonly lines: number
  /** Whether something of it had to go. */
  readonly clipped: boolean
}

/** On one line where it can be, then on two; smaller where it is longer still. */
const settings = [
  { size: 28, most: 1 },
  { size: 26, most: 1 },
  { size: 24, most: 1 },
  { size: 26, most: 2 },
  { size: 23, most: 2 },
  { size: 20, most: 3 },
] as const
const smallest = { size: 16, most: 4 } as const

/** The finding as large as it fits; past the smallest size it ends in an ellipsis. */
export function titleOf(text: string, width: number): Title {
  for (const { size, most } of [...settings, smallest]) {
    const lines = linesIn(text, size, width, 'bold')
    if (lines <= most) return { text, size, lines, clipped: false }
  }
  const { size, most } = smallest
  return { text: clipped(text, size, width, most, 'bold'), size, lines: most, clipped: true }
}
