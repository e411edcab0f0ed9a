import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import type { Observation } from '~/domain/observation'
import type { Words } from '~/i18n/en'

/** Whose statistics, which words of the author, against what: only what a claim's number alone does not say. */
export function claimDetails(
  { basis: id, status, quantity, periodWords, basePeriod, attributedTo }: Observation,
  bases: ReadonlyMap<BasisId, Basis>,
  { believe, locale, sourcePages: sources, statuses }: Words,
): readonly string[] {
  const basis = bases.get(id)
  return [
    basis?.named === true ? sources.statisticsOf(basis.label) : undefined,
    status === 'reported' ? undefined : statuses[status].toLocaleLowerCase(locale),
    quantity.hedge === undefined ? undefined : believe.authorsWord(quantity.hedge.word),
    periodWords === undefined ? undefined : believe.inTheArticle(periodWords),
    basePeriod === undefined ? undefined : sources.comparedWith(basePeriod),
    attributedTo === undefined ? undefined : sources.attributedTo(attributedTo),
  ].filter((part) => part !== undefined)
}
