import { cellNames } from '~/figure/tableCells'
import type { CellName } from '~/figure/tableCells'
import type { Words } from '~/i18n/en'
import type { DataWords } from '~/i18n/enData'

/** A column of a saved table: those of the copied one, and how a number of ours came about. */
export type Column = CellName | 'reckoning'

export const columns: readonly Column[] = cellNames.flatMap((name): readonly Column[] =>
  name === 'stated' ? [name, 'reckoning'] : [name],
)

export const columnHead = (column: Column, words: Words, data: DataWords): string =>
  column === 'reckoning' ? data.reckoning : words.table.cell[column]
