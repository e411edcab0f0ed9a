import { Fragment, useState } from 'react'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { ArithmeticNote } from '~/figure/ArithmeticNote'
import { BesideList } from '~/figure/BesideList'
import { ClaimCard } from '~/figure/ClaimCard'
import { EvidenceNumber } from '~/figure/EvidenceNumber'
import type { Evidence } from '~/figure/evidence'
import type { FigureModel } from '~/figure/model'
import { RulingNote } from '~/figure/RulingNote'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { Disclosure } from '~/ui/Disclosure'
import type { Place } from '~/view/place'
import type { View } from '~/view/view'
import { ClaimFacts } from './ClaimFacts'
import { NotDrawn } from './NotDrawn'

interface EvidenceCardProps {
  readonly evidence: Evidence
  readonly figure: FigureModel
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly place: Place
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

const shownAtFirst = 3

/** The number as stated, what it speaks of, and every passage that says it. */
export function EvidenceCard({ evidence, figure, bases, place, view, change }: EvidenceCardProps) {
  const { believe } = useWords()
  const [all, setAll] = useState(false)
  const { point, claim, claims, voices } = evidence
  const conversion = point.conversions.get(claim.id)
  const shown = all ? claims : claims.slice(0, shownAtFirst)
  const hidden = claims.length - shownAtFirst
  const common = { bases, place, view, hue: evidence.series.direction }
  return (
    <article className="evidence" data-evidence={claim.id}>
      <EvidenceNumber point={point} claim={claim} />
      <ClaimFacts claim={claim} basis={bases.get(claim.basis)?.label ?? claim.basis} />
      {conversion === undefined ? null : (
        <ArithmeticNote claim={claim} conversion={conversion} unit={point.unit} articles={figure.articles} />
      )}
      {evidence.ruled === undefined ? null : <RulingNote ruled={evidence.ruled} />}
      {evidence.isDrawn ? null : (
        <NotDrawn point={point} series={evidence.series} figure={figure} view={view} change={change} />
      )}
      <h3 className="eyebrow">
        {believe.saidBy} <span className="evidence-count">{believe.agree(voices)}</span>
      </h3>
      {shown.map(({ repeats, ...first }) => (
        <Fragment key={first.claim.id}>
          <ClaimCard {...first} {...common} />
          {repeats.length === 0 ? null : (
            <Disclosure look="inline" title={believe.repeats(repeats.length)}>
              {repeats.map((one) => (
                <ClaimCard key={one.claim.id} {...one} {...common} />
              ))}
            </Disclosure>
          )}
        </Fragment>
      ))}
      {hidden <= 0 ? null : (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? believe.fewerClaims : believe.moreClaims(hidden)}
        </Button>
      )}
      <BesideList beside={evidence.beside} bases={bases} place={place} view={view} />
    </article>
  )
}
