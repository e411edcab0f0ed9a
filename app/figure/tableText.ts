import type { Cell } from './tableCells'

/** Tab-separated cells for any program; a number has a plain point and no separators. */
export const tsvText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(plainCell).join('\t')}\r\n`).join('')

/**
 * The same as an HTML table, which Excel and Sheets prefer when both lie on the clipboard. There words are marked as
 * words, so that "August 2023" does not become a date (`mso-number-format` is Excel's own property; `\@` is text).
 */
export function htmlText(rows: readonly (readonly Cell[])[], caption: string): string {
  const [head = [], ...body] = rows
  const line = (row: readonly Cell[], cell: (one: Cell) => string) => `<tr>${row.map(cell).join('')}</tr>`
  return [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead>${line(head, (one) => `<th>${escaped(plainCell(one))}</th>`)}</thead>`,
    `<tbody>${body.map((row) => line(row, htmlCell)).join('')}</tbody></table>`,
  ].join('')
}

const htmlCell = (cell: Cell): string =>
  typeof cell === 'string'
    ? `<td style='mso-number-format:"\\@"'>${escaped(plainCell(cell))}</td>`
    : `<td>${plainCell(cell)}</td>`

function plainCell(cell: Cell): string {
  if (cell === undefined) return ''
  return typeof cell === 'number' ? String(cell) : neutralised(cell).replaceAll(/\s*[\t\r\n]+\s*/g, ' ')
}

/** A spreadsheet runs a cell that begins so as a formula; an apostrophe before it keeps it words. */
const neutralised = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
