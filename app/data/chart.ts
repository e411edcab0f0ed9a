import * as v from 'valibot'
import type { SavedChart } from '../domain/chart'
import { chartId, closed, number, text, topicId } from './fields'

const chartEntries = {
  id: chartId,
  title: text,
  subtitle: text,
  view: text,
  note: v.optional(text),
  topic: topicId,
  order: number,
}

export const chartRecord = closed(chartEntries)

/** data/charts/<id>.json */
export const chartFile = closed({ $schema: v.optional(v.string()), ...chartEntries })

export const toChart = (wire: v.InferOutput<typeof chartRecord>): SavedChart => ({
  id: wire.id,
  title: wire.title,
  subtitle: wire.subtitle,
  view: wire.view,
  note: wire.note,
  topic: wire.topic,
  order: wire.order,
})
