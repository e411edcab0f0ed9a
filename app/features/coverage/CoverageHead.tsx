import type { CoverageState } from '~/domain/coverage-cell'
import { useCoverageWords } from '~/i18n/useCoverageWords'
import { base } from '~/view/base'
import type { ShownTopic } from './shown'

interface CoverageHeadProps {
  readonly topics: readonly ShownTopic[]
  readonly years: readonly number[]
  readonly tally: Readonly<Record<CoverageState, number>>
}

/** How much is known, in a sentence; then how to read it, and where to have it. */
export function CoverageHead({ topics, years, tally }: CoverageHeadProps) {
  const words = useCoverageWords()
  const rows = topics.flatMap((topic) => topic.rows)
  const open = rows.reduce((sum, { row }) => sum + row.open, 0)
  return (
    <header className="coverage-head">
      <p className="eyebrow">{words.heading}</p>
      <h1>
        {words.headline({
          series: rows.length,
          cells: rows.length * years.length,
          cited: tally.cited + tally.contested,
          contested: tally.contested,
        })}
      </h1>
      <p className="coverage-lede">
        {words.lede(years.length, open)}{' '}
        <span className="no-print">
          {words.download}
          {': '}
          <a href={`${base}data/coverage.json`}>{words.json}</a>
        </span>
      </p>
    </header>
  )
}
