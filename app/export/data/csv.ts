import { csvText } from '~/domain/csv-text'
import { neutralised } from '~/domain/neutralised'
import { observationTable } from '~/domain/observation-table'
import type { Cell } from '~/figure/tableCells'
import { enData } from '~/i18n/enData'
import type { ExportItem, Exported } from '../exported'
import { fileName } from '../fileName'
import { columnHead, columns } from './column'
import { dataRows } from './dataRows'

/** `shown`: what the figure shows, in its unit. `series`: every claim of its series, as stated, in the published columns. */
export type DataScope = 'shown' | 'series'

export const csvOf = (item: ExportItem, scope: DataScope): Exported => ({
  name: fileName(item, scope === 'shown' ? 'csv' : 'claims.csv'),
  type: 'text/csv',
  data: marked(csvText(scope === 'shown' ? shownRows(item) : seriesRows(item))),
})

const shownRows = (item: ExportItem): readonly (readonly string[])[] => [
  columns.map((column) => columnHead(column, item.context.words, enData)),
  ...dataRows(item, enData).map((row) => columns.map((column) => cellText(row[column]))),
]

const seriesRows = ({ figure }: ExportItem) => observationTable(figure.observations, figure.articles)

/** Cells keep to one line, as readers of single lines need them; a negative number is no formula. */
function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  return typeof cell === 'number' ? String(cell) : neutralised(cell).replaceAll(/\s*[\t\r\n]+\s*/g, ' ')
}

/** Excel takes a file for one of the system's own encoding unless a byte order mark says otherwise. */
const marked = (text: string): string => (/^[\t\n\r -~]*$/.test(text) ? text : `\uFEFF${text}`)
