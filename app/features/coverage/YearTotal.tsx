import { useCoverageWords } from '~/i18n/useCoverageWords'
import { useWords } from '~/i18n/useWords'
import { classes } from '~/ui/classes'

interface YearTotalProps {
  readonly year: number
  readonly claims: number
  /** Claims of the year that has most. */
  readonly most: number
}

/** The claims of one year, as a number and as a bar. Drawn with attributes, since built pages carry no styles of their own. */
export function YearTotal({ year, claims, most }: YearTotalProps) {
  const { locale } = useWords()
  const words = useCoverageWords()
  const height = (100 * claims) / most
  return (
    <td
      className={classes('coverage-bar', year % 10 === 0 && 'cell-decade')}
      aria-label={words.yearTotal(year, claims)}
    >
      <span aria-hidden="true">{claims === 0 ? '' : claims.toLocaleString(locale)}</span>
      <svg
        viewBox="0 0 1 100"
        preserveAspectRatio="none"
        width="100%"
        height="34"
        aria-hidden="true"
        focusable="false"
      >
        <rect x="0" y={100 - height} width="1" height={height} />
      </svg>
    </td>
  )
}
