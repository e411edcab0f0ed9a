import type { SeriesId } from '~/domain/brand'
import type { CoverageCell } from '~/domain/coverage-cell'
import { useCoverageWords } from '~/i18n/useCoverageWords'
import { classes } from '~/ui/classes'
import { addressOfYear } from '~/view/addressOfYear'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'
import { depthOf } from './depth'

interface YearCellProps {
  readonly series: SeriesId
  readonly cell: CoverageCell
  readonly looks: View
}

/** A mark that opens the chart at its year; where nothing is known, there is nothing to open. */
export function YearCell({ series, cell, looks }: YearCellProps) {
  const words = useCoverageWords()
  const { year, state, claims, drawnIn } = cell
  const said = words.cell(year, cell)
  const look = classes(
    'cell',
    `cell-${state}`,
    state === 'cited' && `cell-deep-${depthOf(claims)}`,
    year % 10 === 0 && 'cell-decade',
  )
  if (drawnIn === undefined) return <td className={look} aria-label={said} />
  return (
    <td className={look}>
      <Link href={addressOfYear(series, year, drawnIn, looks)} tabIndex={-1} aria-label={said} />
    </td>
  )
}
