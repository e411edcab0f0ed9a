import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { ArithmeticNote } from '~/figure/ArithmeticNote'
import { BesideList } from '~/figure/BesideList'
import { ClaimCard } from '~/figure/ClaimCard'
import { claimDetails } from '~/figure/claimDetails'
import type { Evidence } from '~/figure/evidence'
import { EvidenceNumber } from '~/figure/EvidenceNumber'
import type { DrawnFigure } from '~/figure/model'
import { RulingNote } from '~/figure/RulingNote'
import { useEmbedWords } from '~/i18n/useEmbedWords'
import { useWords } from '~/i18n/useWords'
import type { Place } from '~/view/place'
import type { View } from '~/view/view'

interface PointEvidenceProps {
  readonly evidence: Evidence
  readonly figure: DrawnFigure
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly place: Place
  readonly framed: Place
  readonly view: View
  readonly full: string
}

/** The number as stated and the first passage that says it; other numbers for its span; the rest is a link away. */
export function PointEvidence({ evidence, figure, bases, place, framed, view, full }: PointEvidenceProps) {
  const words = useWords()
  const embed = useEmbedWords()
  const { believe } = words
  const { point, claim, voices, ruled, series } = evidence
  const conversion = point.conversions.get(claim.id)
  const details = [...claimDetails(claim, bases, words), believe.agree(voices)]
  const more = point.claims.length - 1
  return (
    <article className="evidence" data-evidence={claim.id}>
      <EvidenceNumber point={point} claim={claim} />
      <p className="embed-details">{details.join(' · ')}</p>
      {evidence.isDrawn ? null : <p className="embed-details">{believe.notDrawn}</p>}
      <ClaimCard
        claim={claim}
        article={figure.articles.get(claim.citation.article)}
        bases={bases}
        place={place}
        view={view}
        hue={series.direction}
      />
      {more === 0 ? null : (
        <p className="embed-more">
          <a href={full} target="_blank" rel="noopener noreferrer">
            {embed.more(more)}
            <span className="visually-hidden"> ({believe.opensNewTab})</span>
          </a>
        </p>
      )}
      {conversion === undefined ? null : (
        <ArithmeticNote claim={claim} conversion={conversion} unit={point.unit} articles={figure.articles} />
      )}
      {ruled === undefined ? null : <RulingNote ruled={ruled} />}
      <BesideList beside={evidence.beside} bases={bases} place={framed} view={view} />
    </article>
  )
}
