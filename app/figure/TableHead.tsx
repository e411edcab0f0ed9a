import type { UnitId } from '~/domain/unit'
import { useWords } from '~/i18n/useWords'
import type { TableColumn } from './table'
import type { TableSort } from './tableSort'

interface TableHeadProps {
  readonly columns: readonly TableColumn[]
  readonly unit: UnitId
  readonly sort: TableSort
  readonly onSort: (column: TableColumn) => void
}

/** The heads of the columns: each is a button that sorts by it. */
export function TableHead({ columns, unit, sort, onSort }: TableHeadProps) {
  const words = useWords()
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const isSorted = sort.column === column
          return (
            <th
              key={column}
              scope="col"
              className={`table-${column}`}
              aria-sort={isSorted ? sort.direction : undefined}
            >
              <button type="button" className="table-sort" onClick={() => onSort(column)}>
                {words.table.column[column]}
                <svg className="table-arrow" viewBox="0 0 8 10" aria-hidden="true" focusable="false">
                  <path d={isSorted && sort.direction === 'descending' ? 'M1 3h6L4 8Z' : 'M1 7h6L4 2Z'} />
                </svg>
              </button>
              {column === 'value' ? <span className="table-unit">{words.units[unit].axis}</span> : null}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
