import type { ObservationId, SeriesId } from '~/domain/brand'
import { convertTo } from '~/domain/convert'
import type { Catalogue } from '~/domain/corpus'
import { sameScale } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import { ArithmeticNote } from './ArithmeticNote'
import { ClaimCard } from './ClaimCard'
import { claimDetails } from './claimDetails'
import type { Known } from './known'
import { periodWords, statedText } from '~/i18n/format'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { addressOfClaim } from '~/view/addressOfClaim'
import { Link } from '~/view/Link'
import { placeOfSeries } from '~/view/place'
import type { View } from '~/view/view'
import type { Passages } from './passages'

export interface LeafContext {
  readonly known: Known
  readonly catalogue: Catalogue
  readonly looks: View
  readonly passages: Passages
}

interface ClaimLeafProps extends LeafContext {
  readonly series: SeriesId
  readonly id: ObservationId
  /** In which the number enters the arithmetic. */
  readonly unit: UnitId
}

/** One claim: its number as stated, what it is about, its passage, and the ways to its article and its chart. */
export function ClaimLeaf({ series, id, unit, known, catalogue, looks, passages }: ClaimLeafProps) {
  const words = useWords()
  const { detail } = useAuditWords()
  const claim = passages.claims.get(id)
  const summary = known.series(series)
  if (claim === undefined || summary === undefined) {
    return <p className="leaf-unknown">{detail.unknownClaim(id)}</p>
  }
  const { quantity, period, citation } = claim
  const { articles, book } = passages
  const details = claimDetails(claim, catalogue.bases, words)
  const converted = sameScale(quantity.unit, unit)
    ? undefined
    : convertTo(quantity, period, series, unit, book)
  return (
    <article className="leaf" data-claim-leaf={id}>
      <p className="leaf-what">
        <b>{statedText(quantity.stated, quantity.hedge, quantity.unit, words)}</b>{' '}
        {words.sourcePages.figureOf(summary.subject, periodWords(period, words))}
      </p>
      {details.length === 0 ? null : <p className="leaf-details">{details.join(' · ')}</p>}
      <ClaimCard
        claim={claim}
        article={articles.get(citation.article)}
        bases={catalogue.bases}
        place={placeOfSeries(series)}
        view={looks}
        hue={summary.direction}
      />
      <p className="leaf-ways">
        <Link href={addressOfClaim(summary, claim, looks)}>{detail.chart}</Link>
      </p>
      {converted?.ok === true ? (
        <ArithmeticNote claim={claim} conversion={converted.conversion} unit={unit} articles={articles} />
      ) : null}
    </article>
  )
}
