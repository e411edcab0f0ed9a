import type { Cell, Column } from './model'

/** The cell of every row that a column has a number for; a long span's stands in each of its rows. */
export const cellsOfColumn = ({ cells }: Column): ReadonlyMap<number, Cell> =>
  new Map(
    cells
      .flatMap((cell) =>
        Array.from({ length: cell.to - cell.from + 1 }, (_, i): readonly [number, Cell] => [
          cell.from + i,
          cell,
        ]),
      )
      .toSorted(([a], [b]) => a - b),
  )
