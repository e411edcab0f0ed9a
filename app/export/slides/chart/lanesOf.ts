import type { Cell } from './model'

/**
 * Marks as columns that hold one number a row. Two spans of more than one row keep a row between them, since a line
 * through both would say that something held from one to the other.
 */
export function lanesOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const lanes: Cell[][] = []
  for (const cell of cells.toSorted((a, b) => a.from - b.from)) {
    const lane = lanes.find((held) => held.every((other) => areApart(other, cell)))
    if (lane === undefined) lanes.push([cell])
    else lane.push(cell)
  }
  return lanes
}

function areApart(a: Cell, b: Cell): boolean {
  const isLong = a.mark.form.kind === 'bar' && b.mark.form.kind === 'bar'
  return b.from > a.to + (isLong ? 1 : 0)
}
