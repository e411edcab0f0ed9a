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
