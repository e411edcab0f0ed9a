import * as v from 'valibot'
import type { Stated } from '../domain/quantity'
import { hedge, number, observationId, period, unit } from './fields'
import { statedOf } from './stated'

/** A claim in the few fields that name and state it. */
export const figureLineEntries = {
  id: observationId,
  period,
  value: v.optional(number),
  low: v.optional(number),
  high: v.optional(number),
  unit: v.optional(unit),
  hedge: v.optional(hedge),
}

const figureLine = v.object(figureLineEntries)

/** The line with the number that it states, inside v.rawTransform; a line without one is at fault. */
export function stating<Wire extends v.InferOutput<typeof figureLine>>({
  dataset: { value: wire },
  addIssue,
  NEVER,
}: v.RawTransformContext<Wire>): Wire & { readonly stated: Stated } {
  const stated = statedOf(wire, wire.hedge)
  if (stated !== undefined) return { ...wire, stated }
  addIssue({ message: 'no-number' })
  return NEVER
}
