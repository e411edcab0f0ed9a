import type { Observation } from './observation'
import { periodText } from './period'
import { statedFields } from './stated-fields'

/** A claim as published files write it, on its own: with its unit, kind and status said. */
export function claimRecord(observation: Observation) {
  const { quantity, citation } = observation
  return {
    id: observation.id,
    period: periodText(observation.period),
    periodWords: observation.periodWords,
    basePeriod: observation.basePeriod,
    ...statedFields(quantity.stated, quantity.hedge),
    unit: quantity.unit,
    kind: observation.kind,
    status: observation.status,
    hedge: quantity.hedge?.word,
    basis: observation.basis,
    basisWords: observation.basisWords,
    attributedTo: observation.attributedTo,
    article: citation.article,
    ...(citation.form === 'row'
      ? { row: citation.row }
      : { paragraph: citation.paragraph, quote: citation.quote, quoteExempt: citation.quoteExempt }),
    note: observation.note,
  }
}
