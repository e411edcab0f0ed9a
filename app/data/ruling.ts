import * as v from 'valibot'
import type { Ruling } from '../domain/ruling'
import { closed, observationId, rulingId, text } from './fields'

const rulingEntries = {
  id: rulingId,
  leading: observationId,
  over: v.pipe(v.array(observationId), v.minLength(1, 'empty-list')),
  /** For the reader, beside the claims: a sentence or two. */
  reason: v.pipe(text, v.maxLength(300, 'long-reason')),
}

const rulingWire = closed(rulingEntries)

export const rulingRecord = v.pipe(
  rulingWire,
  v.rawTransform((context) => rulingOf(context)),
)

/** data/rulings/<id>.json */
export const rulingFile = v.pipe(
  closed({ $schema: v.optional(v.string()), ...rulingEntries }),
  v.rawTransform((context) => rulingOf(context)),
)

export const toRuling = (ruling: Ruling): Ruling => ruling

function rulingOf({
  dataset: { value },
  addIssue,
  NEVER,
}: v.RawTransformContext<v.InferOutput<typeof rulingWire>>): Ruling {
  const { id, leading, reason } = value
  const [over, ...others] = value.over
  if (over !== undefined) return { id, leading, over: [over, ...others], reason }
  addIssue({ message: 'empty-list' })
  return NEVER
}
