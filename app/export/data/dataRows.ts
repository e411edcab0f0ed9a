import type { Cell } from '~/figure/tableCells'
import { rowCells } from '~/figure/tableCells'
import { tableOf } from '~/figure/table'
import type { TableRow } from '~/figure/table'
import type { DataWords } from '~/i18n/enData'
import type { ExportItem } from '../exported'
import { pointAddress } from '../pointAddress'
import type { Column } from './column'
import { convertedReckoning, derivedReckoning } from './reckoning'

export type DataRow = Readonly<Partial<Record<Column, Cell>>>

/** What a figure shows as rows: one for each claim behind its marks, each reckoned number, and each gap. */
export function dataRows(item: ExportItem, data: DataWords): readonly DataRow[] {
  const { figure, context } = item
  const { words, address } = context
  const addressOf = (id: Parameters<typeof pointAddress>[1]) => pointAddress(address, id)
  return tableOf(figure, words, 'claims').rows.map((row) => ({
    ...rowCells(row, { unit: figure.unit, words, addressOf }),
    reckoning: reckoningOf(row, item, data),
  }))
}

function reckoningOf(row: TableRow, item: ExportItem, data: DataWords): string | undefined {
  switch (row.kind) {
    case 'gap':
      return undefined
    case 'reckoned':
      return derivedReckoning(row.point, item)
    case 'claim':
      return convertedReckoning(row.claim, row.point, item, data)
  }
}
