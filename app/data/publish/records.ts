import type { Annotation } from '../../domain/annotation'
import type { Article, ArticleRecord } from '../../domain/article'
import type { Basis } from '../../domain/basis'
import type { SavedChart } from '../../domain/chart'
import type { Citation } from '../../domain/citation'
import { claimRecord } from '../../domain/claim-record'
import type { Observation } from '../../domain/observation'
import { periodText } from '../../domain/period'
import type { Rate } from '../../domain/rate'
import type { Ruling } from '../../domain/ruling'
import type { Series } from '../../domain/series'
import { statedFields } from '../../domain/stated-fields'
import type { Topic } from '../../domain/topic'
import type { JsonObject } from './json'

// Domain objects back to the records of the files: the inverse of decoding, field by field in the files' order.

export const topicJson = ({ id, label, order, lead }: Topic): JsonObject => ({ id, label, order, lead })

export const chartJson = (chart: SavedChart): JsonObject => ({
  id: chart.id,
  title: chart.title,
  subtitle: chart.subtitle,
  view: chart.view,
  note: chart.note,
  topic: chart.topic,
  order: chart.order,
})

export const basisJson = ({ id, label, words, named, currency }: Basis): JsonObject => ({
  id,
  label,
  words,
  named,
  currency,
})

export const seriesJson = (series: Series): JsonObject => ({
  id: series.id,
  label: series.label,
  subject: series.subject,
  description: series.description,
  topic: series.topic,
  order: series.order,
  kind: series.kind,
  measure: series.measure,
  direction: series.direction,
  unit: series.unit,
  alsoStatedIn: series.alsoStatedIn.length > 0 ? series.alsoStatedIn : undefined,
  frequency: series.frequency,
  definitions: series.definitions.length > 0 ? series.definitions : undefined,
})

/** A claim inside its series' file, where what is the series' own is left out. */
export function observationJson(observation: Observation, series: Series): JsonObject {
  const { quantity, kind, status } = observation
  return {
    ...claimRecord(observation),
    unit: quantity.unit === series.unit ? undefined : quantity.unit,
    kind: kind === series.kind ? undefined : kind,
    status: status === 'reported' ? undefined : status,
  }
}

export const articleRecordJson = (article: ArticleRecord): JsonObject => ({
  id: article.id,
  kind: article.kind,
  publisher: article.publisher,
  title: article.title,
  authors: article.authors.length > 0 ? article.authors : undefined,
  published: article.published?.text,
  publishedNote: article.publishedNote,
  language: article.language,
  address: article.address,
  confidence: article.confidence,
  table: article.table,
  licence: article.licence,
})

export const articleJson = (article: Article): JsonObject => ({
  ...articleRecordJson(article),
  context:
    article.context.length === 0
      ? undefined
      : article.context.map((number) => ({
          id: number.id,
          paragraph: number.paragraph,
          quote: number.quote,
          ...(number.stated === undefined ? {} : statedFields(number.stated)),
          unit: number.unit,
          hedge: number.hedge,
          period: number.period === undefined ? undefined : periodText(number.period),
          statement: number.statement,
          note: number.note,
        })),
})

export const annotationJson = (annotation: Annotation): JsonObject => ({
  id: annotation.id,
  period: periodText(annotation.period),
  topic: annotation.topic,
  relevance: annotation.relevance,
  title: annotation.title,
  description: annotation.description,
  article: annotation.citation.article,
  paragraph: annotation.citation.paragraph,
  quote: annotation.citation.quote,
})

export function rateJson(rate: Rate): JsonObject {
  const { id, label, from, to, note } = rate
  if (rate.form === 'series') return { id, label, from, to, series: rate.series, note }
  const { factor, low, high, appliesTo, citations } = rate
  return { id, label, from, to, factor, low, high, appliesTo, sources: citations.map(sourceJson), note }
}

export const rulingJson = ({ id, leading, over, reason }: Ruling): JsonObject => ({
  id,
  leading,
  over,
  reason,
})

const sourceJson = (citation: Citation): JsonObject =>
  citation.form === 'row'
    ? { article: citation.article, row: citation.row }
    : { article: citation.article, paragraph: citation.paragraph, quote: citation.quote }
