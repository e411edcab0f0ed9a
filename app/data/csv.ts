/** RFC 4180: cells with a comma, a quote or a line break stand between quotes; rows end with CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

const cellText = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A spreadsheet runs a cell that begins so as a formula; an apostrophe before it keeps it words. */
export const neutralised = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words)

/** Rows of cells; reads both CRLF and LF, and quoted cells with line breaks in them. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
  const body = text.replace(/^\uFEFF/, '')
  while (cells.lastIndex < body.length) {
    const match = cells.exec(body)
    if (match === null) return rows
    const [, quoted, plain = '', end] = match
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') {
      rows.push(row)
      row = []
    } else if (cells.lastIndex === body.length) row.push('')
  }
  if (row.length > 0) rows.push(row)
  return rows
}
