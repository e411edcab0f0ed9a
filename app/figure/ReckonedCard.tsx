import { nodeOf } from '~/domain/audit/node-of'
import type { Catalogue } from '~/domain/corpus'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import { claimsOf } from '~/domain/derive/term'
import { position } from '~/domain/quantity'
import { periodWords, numberText } from '~/i18n/format'
import { useWords } from '~/i18n/useWords'
import { carriedOver } from '~/view/view'
import type { View } from '~/view/view'
import { knownOf } from './known'
import type { FigureModel } from './model'
import { NodeTree } from './NodeTree'
import './EvidenceNumber.css'

interface ReckonedCardProps {
  readonly point: DerivedPoint
  readonly figure: FigureModel
  readonly catalogue: Catalogue
  readonly view: View
}

/** A number that nobody states, with the arithmetic down to the passages that it rests on. */
export function ReckonedCard({ point, figure, catalogue, view }: ReckonedCardProps) {
  const words = useWords()
  const claims = claimsOf(point.term)
  const passages = {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    articles: figure.articles,
    book: figure.book,
  }
  return (
    <article className="evidence" data-evidence={point.id}>
      <header className="evidence-number">
        <h2>
          <span className="evidence-value">{numberText(position(point.shown), words)}</span>{' '}
          <span className="evidence-unit">{words.units[point.unit].long}</span>
        </h2>
        <p className="evidence-period">{periodWords(point.period, words)}</p>
        <p className="evidence-shown">{words.believe.reckoned(claims.length)}</p>
      </header>
      <NodeTree
        node={nodeOf(point.term)}
        unit={point.unit}
        depth={0}
        known={knownOf(catalogue, claims)}
        catalogue={catalogue}
        looks={carriedOver(view)}
        passages={passages}
      />
    </article>
  )
}
