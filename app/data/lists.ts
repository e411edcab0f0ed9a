import * as v from 'valibot'
import type { Basis } from '../domain/basis'
import type { Topic } from '../domain/topic'
import { basisId, closed, currency, number, seriesId, text, topicId } from './fields'

const topicEntries = { id: topicId, label: text, order: number, lead: v.optional(seriesId) }
const basisEntries = {
  id: basisId,
  label: text,
  words: text,
  named: v.boolean(),
  currency: v.optional(currency),
}

export const topicRecord = closed(topicEntries)
export const basisRecord = closed(basisEntries)

/** data/topics.json */
export const topicsFile = closed({ $schema: v.optional(v.string()), topics: v.array(topicRecord) })

/** data/bases.json */
export const basesFile = closed({ $schema: v.optional(v.string()), bases: v.array(basisRecord) })

export const toTopic = (wire: v.InferOutput<typeof topicRecord>): Topic => ({
  id: wire.id,
  label: wire.label,
  order: wire.order,
  lead: wire.lead,
})

export const toBasis = (wire: v.InferOutput<typeof basisRecord>): Basis => ({
  id: wire.id,
  label: wire.label,
  words: wire.words,
  named: wire.named,
  currency: wire.currency,
})
