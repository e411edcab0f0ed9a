import type { SheetCell } from '../workbook/sheet'

const narrowest = 8
const widest = 48

/** As wide as what the columns hold, within what a screen can show. */
export function widthsOf(rows: readonly (readonly SheetCell[])[]): readonly number[] {
  const [head = []] = rows
  return head.map((_, column) =>
    rows.reduce((width, row) => Math.max(width, Math.min(widest, lengthOf(row[column]) + 2)), narrowest),
  )
}

/** Chinese letters are two wide. */
function lengthOf(cell: SheetCell): number {
  if (cell === undefined) return 0
  if (cell.kind === 'number') return cell.format?.length ?? String(cell.value).length
  return cell.text.length + (cell.text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
