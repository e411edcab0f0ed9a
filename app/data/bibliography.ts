import * as v from 'valibot'
import { tallyOf } from '../domain/audit/tally'
import type { ArticleFile, Bibliography, FigureLine, Source } from '../domain/bibliography'
import { annotationRecord, toAnnotation } from './annotation'
import { articleEntries, articleFile, toArticle, toArticleRecord } from './article'
import { checkRecord, toCheck } from './audit'
import { annotationId, closed, period, seriesId, text, unit } from './fields'
import { figureLineEntries, stating } from './figure-line'
import { claimOfSeries, toObservation } from './observation'

// The published bibliography: all articles in short, and each with everything that was taken from it.

const tally = v.pipe(v.number(), v.integer('number'), v.minValue(0, 'number'))

const figureLine = v.pipe(
  closed({ ...figureLineEntries, series: seriesId, unit }),
  v.rawTransform((line) => stating(line)),
)

const firstEvent = closed({ id: annotationId, period, title: text })

const source = closed({
  ...articleEntries,
  figures: tally,
  events: tally,
  contextNumbers: tally,
  firstFigures: v.array(figureLine),
  firstEvents: v.array(firstEvent),
})

/** data/articles.json */
export const bibliographyFile = closed({ version: text, articles: v.array(source) })

export const toBibliography = (wire: v.InferOutput<typeof bibliographyFile>): Bibliography =>
  new Map(wire.articles.map((each) => [each.id, toSource(each)]))

const toSource = (wire: v.InferOutput<typeof source>): Source => ({
  ...toArticleRecord(wire),
  figures: wire.figures,
  events: wire.events,
  contextNumbers: wire.contextNumbers,
  firstFigures: wire.firstFigures.map(toFigureLine),
  firstEvents: wire.firstEvents,
})

const toFigureLine = (wire: v.InferOutput<typeof figureLine>): FigureLine => ({
  id: wire.id,
  series: wire.series,
  period: wire.period,
  quantity: { stated: wire.stated, unit: wire.unit, hedge: wire.hedge },
})

const fared = closed({
  tally: closed({ contradicts: tally, 'agrees-rounded': tally, 'not-comparable': tally, agrees: tally }),
  contradictions: v.array(checkRecord),
  claims: v.array(figureLine),
})

/** data/articles/<id>.json as published */
export const publishedArticle = closed({
  version: text,
  article: articleFile,
  observations: v.array(claimOfSeries),
  annotations: v.array(annotationRecord),
  fared: v.optional(fared),
})

export const toArticleFile = (wire: v.InferOutput<typeof publishedArticle>): ArticleFile => ({
  article: toArticle(wire.article),
  observations: wire.observations.map((each) =>
    toObservation({ id: each.series, kind: each.kind, unit: each.unit }, each),
  ),
  annotations: wire.annotations.map(toAnnotation),
  fared: {
    tally: wire.fared?.tally ?? tallyOf([]),
    contradictions: (wire.fared?.contradictions ?? []).map(toCheck),
    claims: (wire.fared?.claims ?? []).map(toFigureLine),
  },
})
