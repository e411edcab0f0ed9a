import type { ReactNode } from 'react'
import type { PointId } from '~/domain/brand'
import type { Words } from '~/i18n/en'
import { useWords } from '~/i18n/useWords'
import { Link } from '~/view/Link'
import type { ReckonedRow } from './reckonedRow'
import type { ClaimRow, TableColumn, TableRow } from './table'
import { TableSource } from './TableSource'

interface TableLineProps {
  readonly row: TableRow
  readonly columns: readonly TableColumn[]
  /** The most that any number of the table has. */
  readonly decimals: number
  readonly isSelected: boolean
  readonly hrefOf: (id: PointId) => string
  readonly onOpen: () => void
}

/** One row: a mark or a claim, whose number opens its evidence, or a gap with its reason. */
export function TableLine({ row, columns, decimals, isSelected, hrefOf, onOpen }: TableLineProps) {
  const words = useWords()
  const head = (
    <th scope="row" className="table-period">
      {row.period}
    </th>
  )
  if (row.kind === 'gap') {
    const isNamed = columns.includes('series')
    return (
      <tr className="table-gap">
        {head}
        {isNamed ? <td className="table-series">{row.series}</td> : null}
        <td className="table-value">–</td>
        <td colSpan={columns.length - (isNamed ? 3 : 2)}>{words.table.gap[row.reason]}</td>
      </tr>
    )
  }
  const open = (
    <span className="table-number" data-pad={padOf(row.value.decimals, decimals)}>
      <Link href={hrefOf(row.id)} onClick={onOpen} aria-current={isSelected ? 'true' : undefined}>
        {row.value.number}
      </Link>
    </span>
  )
  return (
    <tr data-claim-row={row.id} data-selected={isSelected ? '' : undefined}>
      {head}
      {columns.slice(1).map((column) => (
        <td key={column} className={`table-${column}`}>
          {cellOf(column, row, open, words)}
        </td>
      ))}
    </tr>
  )
}

/** The decimals that a rounder number lacks: they take their room unseen, so that points stand under each other. */
function padOf(decimals: number, widest: number): string | undefined {
  if (decimals === widest) return undefined
  return `${decimals === 0 ? '.' : ''}${'0'.repeat(widest - decimals)}`
}

function cellOf(column: TableColumn, row: ClaimRow | ReckonedRow, open: ReactNode, words: Words): ReactNode {
  if (row.kind === 'reckoned') return reckonedCell(column, row, open, words)
  switch (column) {
    case 'period':
      return row.period
    case 'series':
    case 'basis':
      return row[column]
    case 'status':
      return <span className={row.claim.status === 'reported' ? 'table-quiet' : undefined}>{row.status}</span>
    case 'value':
      return (
        <>
          {row.value.hedge === '' ? null : <span className="table-hedge">{row.value.hedge} </span>}
          {open}
          {row.value.origin === undefined ? null : <span className="table-note">{row.value.origin}</span>}
        </>
      )
    case 'articles':
      return (
        <>
          {row.voices.articles}
          {row.voices.releases === 0 ? null : (
            <span className="table-note">{words.table.repeating(row.voices)}</span>
          )}
        </>
      )
    case 'source':
      return <TableSource row={row} />
  }
}

/** Nobody states it, so it has no basis and no publisher of its own. */
function reckonedCell(column: TableColumn, row: ReckonedRow, open: ReactNode, words: Words): ReactNode {
  switch (column) {
    case 'period':
    case 'series':
    case 'articles':
      return row[column]
    case 'value':
      return open
    case 'status':
      return words.table.reckoned
    case 'basis':
      return '–'
    case 'source':
      return row.status
  }
}
