import { columnName } from './columnName'
import { linkTarget } from './linkTarget'
import type { Sheet } from './sheet'

/** Most links of a sheet that Excel takes without offering a repair. */
const most = 65_530

export interface Link {
  /** `T2` */
  readonly cell: string
  readonly target: string
}

/** The links of a sheet, each from its cell. */
export function linksIn({ rows }: Sheet): readonly Link[] {
  const links = rows.flatMap((row, index) =>
    row.flatMap((cell, column): readonly Link[] => {
      const target = cell?.kind === 'words' ? linkTarget(cell.link) : undefined
      return target === undefined ? [] : [{ cell: `${columnName(column)}${index + 1}`, target }]
    }),
  )
  return links.slice(0, most)
}
