import type { Article } from '../../domain/article'
import type { Corpus } from '../../domain/corpus'
import { periodText } from '../../domain/period'
import { statedFields } from '../../domain/stated-fields'
import type { JsonObject } from './json'

/**
 * data/find.json: what the search box looks through beside the catalogue. Figures stand below their series, and a unit
 * that is the series' own is left out.
 */
export const findJson = (corpus: Corpus, version: string): JsonObject => ({
  version,
  articles: corpus.articles.map(articleJson),
  events: corpus.annotations.map(({ id, period, title, description, topic, citation }) => ({
    id,
    period: periodText(period),
    title,
    description,
    topic,
    article: citation.article,
  })),
  series: corpus.series.map(({ series, observations }) => ({
    id: series.id,
    unit: series.unit,
    figures: observations.map(({ id, period, quantity, citation }) => ({
      id,
      period: periodText(period),
      ...statedFields(quantity.stated, quantity.hedge),
      unit: quantity.unit === series.unit ? undefined : quantity.unit,
      hedge: quantity.hedge?.word,
      article: citation.article,
    })),
  })),
})

const articleJson = ({ id, publisher, title, authors, published, language }: Article): JsonObject => ({
  id,
  publisher,
  title,
  authors: authors.length > 0 ? authors : undefined,
  published: published?.text,
  language,
})
