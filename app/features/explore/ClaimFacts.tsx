import type { Observation } from '~/domain/observation'
import { useWords } from '~/i18n/useWords'
import { capitalised } from '~/i18n/format'

interface ClaimFactsProps {
  readonly claim: Observation
  /** Whose statistics, in words. */
  readonly basis: string
}

/** What the number speaks of, as a list of terms; only what is known. */
export function ClaimFacts({ claim, basis }: ClaimFactsProps) {
  const { believe, statuses } = useWords()
  const { hedge } = claim.quantity
  const facts: readonly (readonly [string, string | undefined])[] = [
    [believe.status, statuses[claim.status]],
    [
      believe.basis,
      claim.basisWords === undefined || claim.basisWords === basis ? basis : `${basis} (${claim.basisWords})`,
    ],
    [
      believe.hedge,
      hedge === undefined
        ? undefined
        : hedge.modal
          ? `${believe.authorsWord(hedge.word)}, ${believe.modal}`
          : believe.authorsWord(hedge.word),
    ],
    [
      believe.periodStated,
      claim.periodWords === undefined ? undefined : believe.inTheArticle(claim.periodWords),
    ],
    [believe.comparedWith, claim.basePeriod === undefined ? undefined : capitalised(claim.basePeriod)],
    [believe.attributed, claim.attributedTo],
    [believe.note, claim.note],
  ]
  return (
    <dl className="facts">
      {facts.map(([term, said]) =>
        said === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
