import type { Cell } from '~/figure/tableCells'
import type { DataWords } from '~/i18n/enData'
import type { ExportItem } from '../exported'
import type { Sheet, SheetCell } from '../workbook/sheet'
import { columnHead, columns } from './column'
import type { Column } from './column'
import { dataRows } from './dataRows'
import { spreadsheetDay } from './spreadsheetDay'
import { widthsOf } from './widthsOf'

/** What the figure shows, row by row: numbers as numbers, days as days, addresses as links. */
export function dataSheet(item: ExportItem, data: DataWords): Sheet {
  const rows: readonly (readonly SheetCell[])[] = [
    columns.map((column) => ({ kind: 'head', text: columnHead(column, item.context.words, data) })),
    ...dataRows(item, data).map((row) => columns.map((column) => sheetCell(column, row[column]))),
  ]
  return { name: data.sheet.data, widths: widthsOf(rows), rows }
}

function sheetCell(column: Column, cell: Cell): SheetCell {
  if (cell === undefined || cell === '') return undefined
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  if (column === 'from' || column === 'to') {
    const value = spreadsheetDay(cell)
    if (value !== undefined) return { kind: 'number', value, format: 'yyyy-mm-dd' }
  }
  const isAddress = column === 'address' || column === 'amur'
  return { kind: 'words', text: cell, link: isAddress ? cell : undefined }
}
