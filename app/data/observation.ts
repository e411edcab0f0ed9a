import * as v from 'valibot'
import type { Citation } from '../domain/citation'
import { claimKinds, statuses } from '../domain/observation'
import type { Observation } from '../domain/observation'
import type { Stated } from '../domain/quantity'
import type { Series } from '../domain/series'
import {
  articleId,
  basisId,
  closed,
  hedge,
  number,
  observationId,
  ordinal,
  period,
  seriesId,
  text,
  unit,
} from './fields'
import { statedOf } from './stated'

/** One claim as a series file writes it. Unit and kind are the series' own where they are left out. */
const observationEntries = {
  id: observationId,
  period,
  periodWords: v.optional(text),
  basePeriod: v.optional(text),
  value: v.optional(number),
  low: v.optional(number),
  high: v.optional(number),
  unit: v.optional(unit),
  kind: v.optional(v.picklist(claimKinds, 'choice')),
  status: v.optional(v.picklist(statuses, 'choice')),
  hedge: v.optional(hedge),
  basis: basisId,
  basisWords: v.optional(text),
  attributedTo: v.optional(text),
  article: articleId,
  paragraph: v.optional(ordinal),
  quote: v.optional(text),
  row: v.optional(text),
  quoteExempt: v.optional(text),
  note: v.optional(text),
}

const observationWire = closed(observationEntries)

export const claim = v.pipe(
  observationWire,
  v.rawTransform((wire) => citing(wire)),
)

/** A claim outside its series' file says its series, unit and kind. */
export const claimOfSeries = v.pipe(
  closed({ ...observationEntries, series: seriesId, unit, kind: v.picklist(claimKinds, 'choice') }),
  v.rawTransform((wire) => citing(wire)),
)

type ObservationWire = v.InferOutput<typeof observationWire>

/** The claim with its number and its citation, inside v.rawTransform. */
function citing<Wire extends ObservationWire>({
  dataset: { value: wire },
  addIssue,
  NEVER,
}: v.RawTransformContext<Wire>): Wire & { readonly stated: Stated; readonly citation: Citation } {
  const stated = statedOf(wire, wire.hedge)
  const citation = citationOf(wire)
  if (stated === undefined) addIssue({ message: 'no-number' })
  else if (stated.form === 'between' && stated.low > stated.high) addIssue({ message: 'inverted-range' })
  if (citation === undefined) addIssue({ message: 'one-citation' })
  return stated === undefined || citation === undefined ? NEVER : { ...wire, stated, citation }
}

function citationOf(wire: ObservationWire): Citation | undefined {
  const { article, paragraph, quote, row, quoteExempt } = wire
  if (quote === undefined) {
    const passageFields = paragraph !== undefined || quoteExempt !== undefined
    return row === undefined || passageFields ? undefined : { form: 'row', article, row }
  }
  return row === undefined ? { form: 'passage', article, paragraph, quote, quoteExempt } : undefined
}

export function toObservation(
  series: Pick<Series, 'id' | 'kind' | 'unit'>,
  wire: v.InferOutput<typeof claim>,
): Observation {
  return {
    id: wire.id,
    series: series.id,
    kind: wire.kind ?? series.kind,
    status: wire.status ?? 'reported',
    period: wire.period,
    periodWords: wire.periodWords,
    basePeriod: wire.basePeriod,
    quantity: { stated: wire.stated, unit: wire.unit ?? series.unit, hedge: wire.hedge },
    basis: wire.basis,
    basisWords: wire.basisWords,
    attributedTo: wire.attributedTo,
    citation: wire.citation,
    note: wire.note,
  }
}
