import * as v from 'valibot'
import type { Annotation } from '../domain/annotation'
import { annotationId, articleId, closed, ordinal, period, text, topicId } from './fields'

/** A dated event with its passage. */
const annotationEntries = {
  id: annotationId,
  period,
  topic: topicId,
  relevance: v.picklist(['high', 'medium'], 'choice'),
  title: text,
  description: text,
  article: articleId,
  paragraph: v.optional(ordinal),
  quote: text,
}

export const annotationRecord = closed(annotationEntries)

/** data/annotations/<id>.json */
export const annotationFile = closed({ $schema: v.optional(v.string()), ...annotationEntries })

export const toAnnotation = (wire: v.InferOutput<typeof annotationRecord>): Annotation => ({
  id: wire.id,
  period: wire.period,
  topic: wire.topic,
  relevance: wire.relevance,
  title: wire.title,
  description: wire.description,
  citation: {
    form: 'passage',
    article: wire.article,
    paragraph: wire.paragraph,
    quote: wire.quote,
    quoteExempt: undefined,
  },
})
