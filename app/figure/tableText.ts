import { neutralised } from '~/domain/neutralised'
import type { Cell } from './tableCells'

/** Tab-separated cells for any program; a number has a plain point and no separators. */
export const tsvText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(plainCell).join('\t')}\r\n`).join('')

/**
 * The same as an HTML table, which word processors take and spreadsheets prefer. No style attributes, though Excel
 * would read them: the browser cleans copied HTML under the page's own policy, which refuses them.
 */
export function htmlText(rows: readonly (readonly Cell[])[], caption: string): string {
  const [head = [], ...body] = rows
  const line = (row: readonly Cell[], cell: (one: Cell) => string) => `<tr>${row.map(cell).join('')}</tr>`
  return [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead>${line(head, (one) => `<th>${escaped(plainCell(one))}</th>`)}</thead>`,
    `<tbody>${body.map((row) => line(row, (one) => `<td>${escaped(plainCell(one))}</td>`)).join('')}</tbody></table>`,
  ].join('')
}

function plainCell(cell: Cell): string {
  if (cell === undefined) return ''
  return typeof cell === 'number' ? String(cell) : neutralised(cell).replaceAll(/\s*[\t\r\n]+\s*/g, ' ')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
