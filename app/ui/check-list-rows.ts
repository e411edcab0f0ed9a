interface Row<V extends string> {
  readonly value: V
  readonly label: string
}

interface Look<V extends string> {
  readonly selected: readonly V[]
  readonly query: string
  readonly expanded: boolean
  /** Rows of a folded list. */
  readonly limit: number
}

/** A list that hides one row behind a button would not be shorter. */
export function folds(length: number, limit: number): boolean {
  return length > limit + 1
}

/**
 * The rows on view: those that match the search; all when expanded; otherwise the first few, and with them the ticked
 * ones further down as long as they are as few.
 */
export function checkListRows<V extends string, R extends Row<V>>(
  rows: readonly R[],
  look: Look<V>,
): readonly R[] {
  const query = look.query.trim().toLocaleLowerCase()
  if (query !== '') return rows.filter((row) => row.label.toLocaleLowerCase().includes(query))
  if (look.expanded || !folds(rows.length, look.limit)) return rows
  const few = look.selected.length <= look.limit
  return rows.filter((row, at) => at < look.limit || (few && look.selected.includes(row.value)))
}
