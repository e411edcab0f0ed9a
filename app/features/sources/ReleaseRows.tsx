import type { Catalogue } from '~/domain/corpus'
import { groupBy } from '~/domain/group'
import type { Observation } from '~/domain/observation'
import { useWords } from '~/i18n/useWords'
import { shortPeriodWords, statedText } from '~/i18n/format'
import { addressOfClaim } from '~/view/addressOfClaim'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'

interface ReleaseRowsProps {
  readonly rows: readonly Observation[]
  readonly catalogue: Catalogue
  readonly view: View
}

/** The rows of an official release, a table for each series; every row opens its chart on that number. */
export function ReleaseRows({ rows, catalogue, view }: ReleaseRowsProps) {
  const words = useWords()
  return [...groupBy(rows, ({ series }) => series)].map(([id, claims]) => {
    const series = catalogue.series.get(id)
    if (series === undefined) return null
    return (
      <section key={id} className="rows" aria-label={series.subject}>
        <h3>{series.subject}</h3>
        <p className="article-tally">{words.units[series.unit].long}</p>
        <ol className="plain-list rows-list">
          {claims.map((claim) => {
            const { stated, hedge, unit } = claim.quantity
            return (
              <li key={claim.id} id={claim.id} data-figure-item={claim.id}>
                <span>{shortPeriodWords(claim.period, words)}</span>{' '}
                <Link href={addressOfClaim(series, claim, view)}>
                  {statedText(stated, hedge, unit, words)}
                </Link>
              </li>
            )
          })}
        </ol>
      </section>
    )
  })
}
