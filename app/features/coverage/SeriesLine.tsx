import { memo } from 'react'
import { useWords } from '~/i18n/useWords'
import { Link } from '~/view/Link'
import { addressOf, placeOfSeries } from '~/view/place'
import type { View } from '~/view/view'
import type { ShownRow } from './shown'
import { YearCell } from './YearCell'

interface SeriesLineProps extends ShownRow {
  readonly looks: View
}

/** One series: its chart, how many claims it has, and a cell for every year. */
export const SeriesLine = memo(function SeriesLine({ summary, row, looks }: SeriesLineProps) {
  const { locale } = useWords()
  const { id, label } = summary
  return (
    <tr data-series={id}>
      <th scope="row" className="coverage-label">
        <Link href={addressOf(placeOfSeries(id), looks)} tabIndex={-1}>
          {label}
        </Link>
      </th>
      <td className="coverage-total">{row.claims.toLocaleString(locale)}</td>
      {row.cells.map((cell) => (
        <YearCell key={cell.year} series={id} cell={cell} looks={looks} />
      ))}
    </tr>
  )
})
