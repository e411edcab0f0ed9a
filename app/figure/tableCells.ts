import { isoDay } from '~/domain/day'
import type { PointId } from '~/domain/brand'
import type { Period } from '~/domain/period'
import { position } from '~/domain/quantity'
import type { Stated } from '~/domain/quantity'
import { roundToSupport } from '~/domain/significant'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { citationText, passageAddress } from './cite'
import type { ReckonedRow } from './reckonedRow'
import type { ClaimRow, GapRow, TableRow } from './table'
import { publisherOf } from './tableSort'

/** What a spreadsheet gets: a number is a number to it, anything else are words; undefined is an empty cell. */
export type Cell = string | number | undefined

export type CellName = keyof Words['table']['cell']

interface CellContext {
  readonly unit: UnitId
  readonly words: Words
  /** The address of a number's evidence, whole. */
  readonly addressOf: (id: PointId) => string
}

export const cellNames: readonly CellName[] = [
  'period',
  'from',
  'to',
  'series',
  'value',
  'low',
  'high',
  'unit',
  'hedge',
  'status',
  'basis',
  'articles',
  'repeating',
  'stated',
  'publisher',
  'published',
  'paragraph',
  'quote',
  'citation',
  'address',
  'amur',
]

/** The table for a spreadsheet, its head first: more columns than on the screen, one fact in each. */
export function cellsOf(rows: readonly TableRow[], context: CellContext): readonly (readonly Cell[])[] {
  const head = cellNames.map((name) => context.words.table.cell[name])
  const body = rows.map((row) => {
    const cells = rowCells(row, context)
    return cellNames.map((name) => cells[name])
  })
  return [head, ...body]
}

/** One row by the names of its columns. */
export function rowCells(row: TableRow, context: CellContext): Cells {
  switch (row.kind) {
    case 'gap':
      return gapCells(row, context)
    case 'reckoned':
      return reckonedCells(row, context)
    case 'claim':
      return claimCells(row, context)
  }
}

type Cells = Partial<Record<CellName, Cell>>

const gapCells = ({ period, span, series, reason }: GapRow, { words }: CellContext): Cells => ({
  period,
  ...edges(span),
  series,
  status: words.table.gap[reason],
})

/** Its interval stands beside it: what revisions and roundings leave open. It cites all that it was reckoned from. */
function reckonedCells(row: ReckonedRow, { unit, words, addressOf }: CellContext): Cells {
  const { interval } = row.point
  const cited = row.inputs.map(({ claim, article, basis }) =>
    citationText(claim, article, basis, addressOf(claim.id), words),
  )
  return {
    period: row.period,
    ...edges(row.span),
    series: row.series,
    value: row.value.at,
    low: finite(roundToSupport(interval.low, interval)),
    high: finite(roundToSupport(interval.high, interval)),
    unit: words.units[unit].long,
    status: row.status,
    articles: row.articles,
    citation: cited.map((text, place) => words.table.input(place + 1, text)).join('\n\n'),
    amur: addressOf(row.id),
  }
}

/** An end that is open is no number. */
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

function claimCells(row: ClaimRow, { unit, words, addressOf }: CellContext): Cells {
  const { claim, article, value } = row
  const { citation } = claim
  const amur = addressOf(row.id)
  return {
    period: row.period,
    ...edges(row.span),
    series: row.series,
    ...numbers(value.stated),
    unit: words.units[unit].long,
    hedge: claim.quantity.hedge?.word ?? value.hedge,
    status: row.status,
    basis: row.basis,
    articles: row.voices.articles,
    repeating: row.voices.repeating,
    stated: value.asStated,
    publisher: publisherOf(row, words),
    published: article?.published?.text,
    paragraph: citation.form === 'passage' ? citation.paragraph : undefined,
    quote:
      citation.form === 'passage' ? citation.quote : words.cite.rowOf(article?.table ?? '', citation.row),
    citation: citationText(claim, article, row.basis, amur, words),
    address: article?.address === undefined ? undefined : passageAddress(article.address, citation),
    amur,
  }
}

const edges = ({ start, end }: Period) => ({
  from: start === 'open' ? undefined : isoDay(start),
  to: end === 'open' ? undefined : isoDay(end),
})

/** A bound stands as the value too, with its hedge beside it; magnitudes, so "more than −5%" bounds from above. */
function numbers(stated: Stated | undefined): Pick<Cells, 'value' | 'low' | 'high'> {
  if (stated === undefined) return {}
  const value = position(stated)
  switch (stated.form) {
    case 'value':
      return { value }
    case 'between':
      return { low: stated.low, high: stated.high }
    case 'at-least':
      return value < 0 ? { value, high: value } : { value, low: value }
    case 'at-most':
      return value < 0 ? { value, low: value } : { value, high: value }
  }
}
