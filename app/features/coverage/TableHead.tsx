import { useCoverageWords } from '~/i18n/useCoverageWords'
import { useWords } from '~/i18n/useWords'
import { classes } from '~/ui/classes'
import { Corner } from './Corner'
import type { Pointed } from './Corner'
import { YearTotal } from './YearTotal'

interface TableHeadProps {
  readonly years: readonly number[]
  /** Claims of each year. */
  readonly totals: readonly number[]
  /** Claims of every series, also those that lie in no year. */
  readonly claims: number
  /** The last year of which anything but forecasts is known. */
  readonly newest: number | undefined
  readonly pointed: Pointed | undefined
}

/** Decades, the claims of each year as bars, and the years: the axis that stays in sight. */
export function TableHead({ years, totals, claims, newest, pointed }: TableHeadProps) {
  const { locale } = useWords()
  const words = useCoverageWords()
  const most = Math.max(1, ...totals)
  const decades = [...new Set(years.map(decadeOf))]
  return (
    <thead>
      <tr>
        <td className="coverage-corner" rowSpan={2}>
          <Corner pointed={pointed} />
        </td>
        <td className="coverage-total coverage-all" rowSpan={2} aria-label={words.allClaims(claims)}>
          {claims.toLocaleString(locale)}
        </td>
        {decades.map((decade) => {
          const columns = years.filter((year) => decadeOf(year) === decade).length
          return (
            <th
              key={decade}
              scope="colgroup"
              colSpan={columns}
              className={classes('coverage-decade', years.includes(decade) && 'cell-decade')}
            >
              {/* One column is too narrow for the word. */}
              <span className={columns === 1 ? 'visually-hidden' : undefined}>{words.decade(decade)}</span>
            </th>
          )
        })}
      </tr>
      <tr>
        {years.map((year, place) => (
          <YearTotal key={year} year={year} claims={totals[place] ?? 0} most={most} />
        ))}
      </tr>
      <tr>
        <th scope="col" className="coverage-label">
          {words.series}
        </th>
        <th scope="col" className="coverage-total">
          {words.claims}
        </th>
        {years.map((year) => (
          <th
            key={year}
            scope="col"
            className={classes('coverage-year', year % 10 === 0 && 'cell-decade')}
            data-newest={year === newest ? '' : undefined}
          >
            <span aria-hidden="true">{words.shortYear(year)}</span>
            <span className="visually-hidden">{words.year(year)}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

const decadeOf = (year: number): number => year - (year % 10)
