import { all, val } from './openDeck'
import type { Package } from './openDeck'

/** A sheet of a workbook as a spreadsheet program reads it. */
export function sheetOf(book: Package, nth: number) {
  const strings = all(book.xml('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent ?? '')
  const styles = book.xml('xl/styles.xml')
  const looks = [...(styles.querySelector('cellXfs')?.children ?? [])]
  const cells = new Map(
    all(book.xml(`xl/worksheets/sheet${nth}.xml`), 'c').map((cell) => {
      const text = cell.querySelector('v')?.textContent ?? ''
      const isText = cell.getAttribute('t') === 's'
      const look = looks[Number(cell.getAttribute('s'))]
      return [
        cell.getAttribute('r') ?? '',
        {
          text: isText ? (strings[Number(text)] ?? '') : text,
          quoted: look?.getAttribute('quotePrefix') === '1',
        },
      ] as const
    }),
  )
  const places = [...cells.keys()].map(placeOf)
  const width = Math.max(...places.map(({ column }) => column)) + 1
  const height = Math.max(...places.map(({ row }) => row)) + 1
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells.get(`${nameOf(column)}${row + 1}`)?.text ?? ''),
  )
  const [head = []] = rows
  return {
    rows,
    formats: all(styles, 'numFmt').map((format) => format.getAttribute('formatCode') ?? val(format)),
    column: (name: string) => rows.slice(1).map((row) => row[head.lastIndexOf(name)]),
    /** What stands in `Chart!$B$2:$B$7`. */
    range: (formula: string): readonly string[] => {
      const [first, last] = (formula.split('!')[1] ?? '').replaceAll('$', '').split(':').map(placeOf)
      if (first === undefined) throw new Error(`${formula} is no range`)
      const end = last?.row ?? first.row
      return rows.slice(first.row, end + 1).map((row) => row[first.column] ?? '')
    },
    quoted: (text: string): boolean =>
      [...cells.values()].filter((cell) => cell.text === text).every(({ quoted }) => quoted),
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function placeOf(reference: string): { readonly column: number; readonly row: number } {
  const [, name = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? []
  const column = [...name].reduce((sum, letter) => sum * 26 + letters.indexOf(letter) + 1, 0) - 1
  return { column, row: Number(row) - 1 }
}

const nameOf = (column: number): string =>
  (column < 26 ? '' : nameOf(Math.floor(column / 26) - 1)) + (letters[column % 26] ?? '')
