import { useLayoutEffect } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'
import { gridStep } from './grid-step'

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void
}

/**
 * Makes a table one stop for Tab: the cell that had the keyboard last, or the first one. The stop is kept in the
 * document and not in React, so that a step draws nothing anew.
 *
 * @param rows changes when other rows are shown
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, rows: unknown): GridKeys {
  useLayoutEffect(() => {
    const [first] = table.current === null ? [] : rowsOf(table.current)
    if (table.current !== null && first?.cells[0] !== undefined) stopAt(table.current, first.cells[0])
  }, [table, rows])
  return {
    onFocus: ({ currentTarget, target }) => {
      const cell = cellOf(target)
      if (cell !== undefined) stopAt(currentTarget, cell)
    },
    onKeyDown: (event) => {
      const from = cellOf(event.target)
      const to = from === undefined ? undefined : gridStep(rowsOf(event.currentTarget), from, event)
      if (to === undefined || event.altKey || event.metaKey) return
      event.preventDefault()
      stopAt(event.currentTarget, to)
      focusable(to).focus()
    },
  }
}

const rowsOf = (table: HTMLTableElement): readonly HTMLTableRowElement[] => [
  ...table.querySelectorAll<HTMLTableRowElement>('tr[data-series]'),
]

const cellOf = (target: EventTarget): HTMLTableCellElement | undefined =>
  (target instanceof Element ? target.closest<HTMLTableCellElement>('tr[data-series] > *') : null) ??
  undefined

/** A cell's link, or a cell that has none itself. */
const focusable = (cell: HTMLTableCellElement): HTMLElement => cell.querySelector('a') ?? cell

function stopAt(table: HTMLTableElement, cell: HTMLTableCellElement): void {
  for (const before of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) before.tabIndex = -1
  focusable(cell).tabIndex = 0
}
