import * as v from 'valibot'
import type { AnnotationsFile, Catalogue, SeriesFile, SeriesSummary } from '../domain/corpus'
import { annotationRecord, toAnnotation } from './annotation'
import { articleRecord, toArticleRecord } from './article'
import { chartRecord, toChart } from './chart'
import { closed, closedPeriod, number, observationId, text } from './fields'
import { basisRecord, toBasis, topicRecord, toTopic } from './lists'
import { rulingRecord } from './ruling'
import { seriesEntries, toSeries } from './series'
import { claim, toObservation } from './observation'
import { statedOf } from './stated'

// The published files that the app loads. Records are those of data/; only what surrounds them differs.

const latest = v.pipe(
  closed({
    value: v.optional(number),
    low: v.optional(number),
    high: v.optional(number),
    period: closedPeriod,
    observation: observationId,
  }),
  v.rawTransform(({ dataset: { value: wire }, addIssue, NEVER }) => {
    const stated = statedOf(wire)
    if (stated !== undefined) return { stated, period: wire.period, observation: wire.observation }
    addIssue({ message: 'no-number' })
    return NEVER
  }),
)

const summary = closed({
  ...seriesEntries,
  observations: v.number(),
  coverage: v.optional(closedPeriod),
  newest: v.optional(text),
  latest: v.optional(latest),
  spark: v.array(v.tuple([number, number])),
})

const toSummary = (wire: v.InferOutput<typeof summary>): SeriesSummary => ({
  ...toSeries(wire),
  observations: wire.observations,
  coverage: wire.coverage,
  newest: wire.newest,
  latest: wire.latest,
  spark: wire.spark,
})

/** data/catalogue.json */
export const catalogueFile = closed({
  version: text,
  topics: v.array(topicRecord),
  bases: v.array(basisRecord),
  series: v.array(summary),
  charts: v.array(chartRecord),
})

export const toCatalogue = (wire: v.InferOutput<typeof catalogueFile>): Catalogue => ({
  version: wire.version,
  topics: byId(wire.topics.map(toTopic)),
  bases: byId(wire.bases.map(toBasis)),
  series: byId(wire.series.map(toSummary)),
  charts: byId(wire.charts.map(toChart)),
})

const articleMap = v.record(v.string(), articleRecord)

/** data/series/<id>.json as published */
export const publishedSeries = closed({
  version: text,
  ...seriesEntries,
  observations: v.array(claim),
  rulings: v.array(rulingRecord),
  articles: articleMap,
})

export function toSeriesFile(wire: v.InferOutput<typeof publishedSeries>): SeriesFile {
  const series = toSeries(wire)
  const observations = wire.observations.map((each) => toObservation(series, each))
  const articles = byId(Object.values(wire.articles).map(toArticleRecord))
  return { series, observations, rulings: wire.rulings, articles }
}

/** data/annotations.json */
export const publishedAnnotations = closed({
  version: text,
  annotations: v.array(annotationRecord),
  articles: articleMap,
})

export const toAnnotationsFile = (wire: v.InferOutput<typeof publishedAnnotations>): AnnotationsFile => ({
  annotations: wire.annotations.map(toAnnotation),
  articles: byId(Object.values(wire.articles).map(toArticleRecord)),
})

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> =>
  new Map(items.map((item) => [item.id, item]))
