import * as v from 'valibot'
import type { SeriesWithClaims } from '../domain/corpus'
import { frequencies } from '../domain/frequency'
import { claimKinds } from '../domain/observation'
import { directions, measures } from '../domain/series'
import type { Series } from '../domain/series'
import { definition } from './definition'
import { closed, number, seriesId, text, topicId, unit } from './fields'
import { claim, toObservation } from './observation'

/** What describes a series, in its file and in the catalogue. */
export const seriesEntries = {
  id: seriesId,
  label: text,
  subject: text,
  description: text,
  topic: topicId,
  order: number,
  kind: v.picklist(claimKinds, 'choice'),
  measure: v.picklist(measures, 'choice'),
  direction: v.picklist(directions, 'choice'),
  unit,
  alsoStatedIn: v.optional(v.array(unit)),
  frequency: v.picklist(frequencies, 'choice'),
  definitions: v.optional(v.array(definition)),
}

const descriptor = v.object(seriesEntries)

export function toSeries(wire: v.InferOutput<typeof descriptor>): Series {
  const {
    id,
    label,
    subject,
    description,
    topic,
    order,
    kind,
    measure,
    direction,
    unit: own,
    frequency,
  } = wire
  const { alsoStatedIn = [], definitions = [] } = wire
  return {
    id,
    label,
    subject,
    description,
    topic,
    order,
    kind,
    measure,
    direction,
    unit: own,
    alsoStatedIn,
    frequency,
    definitions,
  }
}

/** data/series/<id>.json */
export const seriesFile = closed({
  $schema: v.optional(v.string()),
  ...seriesEntries,
  observations: v.array(claim),
})

export function toSeriesWithClaims(wire: v.InferOutput<typeof seriesFile>): SeriesWithClaims {
  const series = toSeries(wire)
  return { series, observations: wire.observations.map((each) => toObservation(series, each)) }
}
