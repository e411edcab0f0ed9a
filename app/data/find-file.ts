import * as v from 'valibot'
import type { FindFile } from '../domain/find-file'
import {
  annotationId,
  articleId,
  closed,
  language,
  period,
  publicationDate,
  seriesId,
  text,
  topicId,
  unit,
} from './fields'
import { figureLineEntries, stating } from './figure-line'

const article = closed({
  id: articleId,
  publisher: v.optional(text),
  title: v.optional(text),
  authors: v.optional(v.array(text)),
  published: v.optional(publicationDate),
  language: v.optional(language),
})

const event = closed({
  id: annotationId,
  period,
  title: text,
  description: text,
  topic: topicId,
  article: articleId,
})

const figure = v.pipe(
  closed({ ...figureLineEntries, article: articleId }),
  v.rawTransform((line) => stating(line)),
)

/** data/find.json */
export const findFile = closed({
  version: text,
  articles: v.array(article),
  events: v.array(event),
  series: v.array(closed({ id: seriesId, unit, figures: v.array(figure) })),
})

export const toFindFile = (wire: v.InferOutput<typeof findFile>): FindFile => ({
  articles: wire.articles.map((each) => ({
    id: each.id,
    publisher: each.publisher,
    title: each.title,
    authors: each.authors ?? [],
    published: each.published,
    language: each.language,
  })),
  events: wire.events,
  figures: wire.series.flatMap(({ id: series, unit: own, figures }) =>
    figures.map((each) => ({
      id: each.id,
      series,
      period: each.period,
      quantity: { stated: each.stated, unit: each.unit ?? own, hedge: each.hedge },
      article: each.article,
    })),
  ),
})
