import * as v from 'valibot'
import type { Article, ArticleRecord, ContextNumber } from '../domain/article'
import {
  address,
  articleId,
  closed,
  language,
  number,
  observationId,
  ordinal,
  period,
  publicationDate,
  text,
} from './fields'
import { statedOf } from './stated'

/** What a citation needs of an article; a field that is left out is unknown. */
export const articleEntries = {
  id: articleId,
  kind: v.picklist(['founding', 'press', 'release'], 'choice'),
  publisher: v.optional(text),
  title: v.optional(text),
  authors: v.optional(v.array(text)),
  published: v.optional(publicationDate),
  publishedNote: v.optional(text),
  language: v.optional(language),
  address: v.optional(address),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'], 'choice')),
  table: v.optional(text),
  licence: v.optional(text),
}

/** A number of an article that belongs to no series. */
const contextEntries = {
  id: observationId,
  paragraph: v.optional(ordinal),
  quote: text,
  value: v.optional(number),
  low: v.optional(number),
  high: v.optional(number),
  unit: v.optional(text),
  hedge: v.optional(text),
  period: v.optional(period),
  statement: text,
  note: v.optional(text),
}

export const articleRecord = closed(articleEntries)
const contextNumber = closed(contextEntries)

/** data/articles/<id>.json */
export const articleFile = closed({
  $schema: v.optional(v.string()),
  ...articleEntries,
  context: v.optional(v.array(contextNumber)),
})

export const toArticleRecord = (wire: v.InferOutput<typeof articleRecord>): ArticleRecord => ({
  id: wire.id,
  kind: wire.kind,
  publisher: wire.publisher,
  title: wire.title,
  authors: wire.authors ?? [],
  published: wire.published,
  publishedNote: wire.publishedNote,
  language: wire.language,
  address: wire.address,
  confidence: wire.confidence,
  table: wire.table,
  licence: wire.licence,
})

export const toArticle = (wire: v.InferOutput<typeof articleFile>): Article => ({
  ...toArticleRecord(wire),
  context: (wire.context ?? []).map(toContextNumber),
})

const toContextNumber = (wire: v.InferOutput<typeof contextNumber>): ContextNumber => ({
  id: wire.id,
  statement: wire.statement,
  stated: statedOf(wire),
  unit: wire.unit,
  hedge: wire.hedge,
  period: wire.period,
  paragraph: wire.paragraph,
  quote: wire.quote,
  note: wire.note,
})
