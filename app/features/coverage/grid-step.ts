/** The cell that a key leads to from another one, in the rows of series; undefined where the key means nothing here. */
export function gridStep(
  rows: readonly HTMLTableRowElement[],
  from: HTMLTableCellElement,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): HTMLTableCellElement | undefined {
  const row = rows.findIndex((one) => one === from.parentElement)
  const { cellIndex: column } = from
  const at = (line: number, place: number): HTMLTableCellElement | undefined => {
    const cells = rows[within(line, rows.length)]?.cells
    return cells?.[within(place, cells.length)]
  }
  if (row < 0) return undefined
  switch (key) {
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'Home':
      return at(ctrlKey ? 0 : row, 0)
    case 'End':
      return at(ctrlKey ? rows.length - 1 : row, Infinity)
    default:
      return undefined
  }
}

const within = (place: number, length: number): number => Math.max(0, Math.min(place, length - 1))
