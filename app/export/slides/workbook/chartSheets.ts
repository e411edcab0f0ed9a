import { isWebAddress } from '~/domain/article'
import type { PointId } from '~/domain/brand'
import type { ExportItem } from '~/export/exported'
import { widthsOf } from '~/export/data/widthsOf'
import { pointAddress } from '~/export/pointAddress'
import { cellsOf } from '~/figure/tableCells'
import type { Cell as TableCell } from '~/figure/tableCells'
import { tableOf } from '~/figure/table'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { cellFormat } from '../chart/cellFormat'
import { cellsOfColumn } from '../chart/cellsOfColumn'
import type { NativeChart } from '../chart/model'
import { chartSheet } from '../part/reference'
import { plainText } from '../plainText'
import { inputCells } from './inputCells'
import type { Sheet, SheetCell } from '~/export/workbook/sheet'

interface Told {
  readonly words: Words
  readonly slides: SlidesWords
}

/**
 * The chart's own numbers, as “Edit data” opens them; beside them, a free column apart, every plotted number with who
 * says so. A second sheet has every claim behind them.
 */
export function chartSheets(
  chart: NativeChart,
  { figure, context: item }: ExportItem,
  slides: SlidesWords,
): readonly Sheet[] {
  const { words, catalogue, address } = item
  const told: Told = { words, slides }
  const addressOf = (id: PointId) => pointAddress(address, id)
  const context = { unit: figure.unit, words, addressOf }
  const numbers = numberCells(chart, told)
  const cited = sheetCells(cellsOf(tableOf(figure, words, 'points').rows, context))
  const claims = [
    ...cellsOf(tableOf(figure, words, 'claims').rows, context),
    ...inputCells(figure, catalogue, words, addressOf),
  ]
  const between = chart.columns.length + 2
  const rows = Array.from(
    { length: Math.max(numbers.length, cited.length) },
    (_, index): readonly SheetCell[] => {
      const left = numbers[index] ?? []
      return [
        ...left,
        ...Array.from({ length: between - left.length }, () => undefined),
        ...(cited[index] ?? []),
      ]
    },
  )
  const widths = widthsOf(cited)
  return [
    { name: chartSheet, widths: [14, ...chart.columns.map(() => 16), 3, ...widths], rows },
    { name: slides.sheet.claims, widths, rows: sheetCells(claims) },
  ]
}

function numberCells(
  { rows, columns }: NativeChart,
  { words, slides }: Told,
): readonly (readonly SheetCell[])[] {
  const byRow = columns.map(cellsOfColumn)
  return [
    [head(slides.period), ...columns.map(({ name }) => head(name))],
    ...rows.map(({ name }, row): readonly SheetCell[] => [
      name === '' ? undefined : { kind: 'words', text: name },
      ...byRow.map((cells): SheetCell => {
        const cell = cells.get(row)
        if (cell === undefined) return undefined
        return { kind: 'number', value: cell.value, format: cellFormat(cell.mark.point, words, slides) }
      }),
    ]),
  ]
}

const head = (text: string): SheetCell => ({ kind: 'head', text: plainText(text) })

const sheetCells = (rows: readonly (readonly TableCell[])[]): readonly (readonly SheetCell[])[] =>
  rows.map((row, index) =>
    row.map((cell): SheetCell => {
      if (cell === undefined || cell === '') return undefined
      if (typeof cell === 'string')
        return index === 0
          ? head(cell)
          : { kind: 'words', text: plainText(cell), link: isWebAddress(cell) ? cell : undefined }
      return { kind: 'number', value: cell }
    }),
  )
