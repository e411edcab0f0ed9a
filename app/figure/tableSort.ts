import { comparePeriods } from '~/domain/period'
import type { Words } from '~/i18n/en'
import type { ReckonedRow } from './reckonedRow'
import type { ClaimRow, TableColumn, TableRow } from './table'

export interface TableSort {
  readonly column: TableColumn
  readonly direction: 'ascending' | 'descending'
}

/** As the chart reads: from the left to the right. */
export const byTime: TableSort = { column: 'period', direction: 'ascending' }

/** A click on a column's head: sorts by it, and turns the order round when it already does. */
export const sortedBy = (column: TableColumn, now: TableSort): TableSort => ({
  column,
  direction: now.column === column && now.direction === 'ascending' ? 'descending' : 'ascending',
})

/** Rows in the order asked for; equal ones stay in order of time. Gaps have a time only: elsewhere they come last. */
export function sortRows(rows: readonly TableRow[], sort: TableSort, words: Words): readonly TableRow[] {
  const turn = sort.direction === 'ascending' ? 1 : -1
  const { column } = sort
  if (column === 'period') return rows.toSorted((a, b) => turn * comparePeriods(a.span, b.span))
  return rows.toSorted((a, b) => {
    if (a.kind === 'gap' || b.kind === 'gap') return Number(a.kind === 'gap') - Number(b.kind === 'gap')
    return turn * compare(a, b, column, words)
  })
}

function compare(a: FilledRow, b: FilledRow, column: Exclude<TableColumn, 'period'>, words: Words): number {
  const byText = (one: string, two: string) => one.localeCompare(two, words.locale)
  switch (column) {
    case 'series':
    case 'status':
      return byText(a[column], b[column])
    case 'basis':
      return byText(basisOf(a), basisOf(b))
    case 'value':
      return a.value.at - b.value.at
    case 'articles':
      return articlesOf(a) - articlesOf(b)
    case 'source':
      return byText(sourceOf(a, words), sourceOf(b, words)) || byText(dateOf(a), dateOf(b))
  }
}

type FilledRow = ClaimRow | ReckonedRow

const articlesOf = (row: FilledRow): number => (row.kind === 'claim' ? row.voices.articles : row.articles)
const basisOf = (row: FilledRow): string => (row.kind === 'claim' ? row.basis : '')
const sourceOf = (row: FilledRow, words: Words): string =>
  row.kind === 'claim' ? publisherOf(row, words) : ''
const dateOf = (row: FilledRow): string => (row.kind === 'claim' ? (row.article?.published?.text ?? '') : '')

export const publisherOf = ({ article }: Pick<ClaimRow, 'article'>, words: Words): string =>
  article?.publisher ?? words.believe.unknownPublisher
