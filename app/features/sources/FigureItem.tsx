import type { Catalogue } from '~/domain/corpus'
import type { Observation } from '~/domain/observation'
import { claimDetails } from '~/figure/claimDetails'
import { useWords } from '~/i18n/useWords'
import { longValueText, periodWords, statedText } from '~/i18n/format'
import { addressOfClaim } from '~/view/addressOfClaim'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'

interface FigureItemProps {
  readonly claim: Observation
  readonly catalogue: Catalogue
  readonly view: View
}

/** A figure as stated, with its series and period; it opens its chart on that very number. */
export function FigureItem({ claim, catalogue, view }: FigureItemProps) {
  const words = useWords()
  const { sourcePages: sources } = words
  const { quantity, note } = claim
  const series = catalogue.series.get(claim.series)
  const value = statedText(quantity.stated, quantity.hedge, quantity.unit, words, longValueText)
  const what = sources.figureOf(series?.subject ?? claim.series, periodWords(claim.period, words))
  const details = claimDetails(claim, catalogue.bases, words)
  return (
    <li className="taken" id={claim.id} data-figure-item={claim.id}>
      <p className="taken-what">
        {series === undefined ? (
          <>
            <b>{value}</b> {what}
          </>
        ) : (
          <Link href={addressOfClaim(series, claim, view)}>
            <b>{value}</b> {what}
          </Link>
        )}
      </p>
      {details.length === 0 ? null : <p className="taken-details">{details.join(' · ')}</p>}
      {note === undefined ? null : <p className="taken-details">{note}</p>}
    </li>
  )
}
