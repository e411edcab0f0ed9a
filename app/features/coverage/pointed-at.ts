import type { Pointed } from './Corner'
import type { ShownTopic } from './shown'

/** Columns before the years: the name of the series and its claims. */
const before = 2

/** The cell of a year in which a pointer or the keyboard is. */
export function pointedAt(target: EventTarget, topics: readonly ShownTopic[]): Pointed | undefined {
  const place =
    target instanceof Element ? target.closest<HTMLTableCellElement>('tr[data-series] > td') : null
  const id = place?.closest('tr')?.dataset['series']
  for (const { rows } of topics) {
    const shown = rows.find(({ summary }) => summary.id === id)
    const cell = place === null ? undefined : shown?.row.cells[place.cellIndex - before]
    if (shown !== undefined && cell !== undefined) return { label: shown.summary.label, cell }
  }
  return undefined
}
