import type { PlacedMark } from './marks'

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type StepKey = (typeof keys)[number]

export const isStepKey = (key: string): key is StepKey => keys.some((known) => known === key)

/**
 * The mark that a key moves to: left and right along time, up and down between marks of one date, Home and End to
 * the first and the last date. At an edge it stays.
 *
 * @param marks in order of time, then of value
 */
export function stepFrom(marks: readonly PlacedMark[], current: PlacedMark, key: StepKey): PlacedMark {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = columnAt(marks, current.at)
      return column[column.indexOf(current) + (key === 'ArrowUp' ? 1 : -1)] ?? current
    }
    case 'ArrowRight':
      return likest(marks, marks.find(({ at }) => at > current.at)?.at, current)
    case 'ArrowLeft':
      return likest(marks, marks.findLast(({ at }) => at < current.at)?.at, current)
    case 'Home':
      return likest(marks, marks[0]?.at, current)
    case 'End':
      return likest(marks, marks.at(-1)?.at, current)
  }
}

const columnAt = (marks: readonly PlacedMark[], at: number): readonly PlacedMark[] =>
  marks.filter((m) => m.at === at)

/** Of the marks at a date the one of the same line, else the one nearest in value. */
function likest(marks: readonly PlacedMark[], at: number | undefined, current: PlacedMark): PlacedMark {
  if (at === undefined) return current
  const strangeness = (m: PlacedMark) =>
    (m.series === current.series ? 0 : 2e6) + (m.mark.onLine ? 0 : 1e6) + Math.abs(m.y - current.y)
  const column = columnAt(marks, at)
  return column.length === 0 ? current : column.reduce((a, b) => (strangeness(b) < strangeness(a) ? b : a))
}
