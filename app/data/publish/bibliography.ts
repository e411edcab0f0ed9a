import type { Article } from '../../domain/article'
import type { Corpus } from '../../domain/corpus'
import { groupBy } from '../../domain/group'
import type { Observation } from '../../domain/observation'
import { periodText } from '../../domain/period'
import { takenFrom } from './by-article'
import type { Taken } from './by-article'
import { figureLineJson } from './figure-line'
import type { JsonObject } from './json'
import { articleRecordJson } from './records'

/** Enough to see what an article is good for; its own page has everything. */
const firstLines = 2

/** data/articles.json: every article with how much was taken from it, and the first lines of that. */
export function bibliographyJson(corpus: Corpus, version: string): JsonObject {
  const taken = takenFrom(corpus)
  return { version, articles: corpus.articles.map((article) => sourceJson(article, taken(article.id))) }
}

function sourceJson(article: Article, { observations, annotations }: Taken): JsonObject {
  const figures = differentFirst(observations).slice(0, firstLines)
  return {
    ...articleRecordJson(article),
    figures: observations.length,
    events: annotations.length,
    contextNumbers: article.context.length,
    firstFigures: figures.map(figureLineJson),
    firstEvents: annotations
      .slice(0, firstLines - figures.length)
      .map(({ id, period, title }) => ({ id, period: periodText(period), title })),
  }
}

/** The first figure of each series before the second of any. */
function differentFirst(observations: readonly Observation[]): readonly Observation[] {
  const firsts = new Set([...groupBy(observations, ({ series }) => series).values()].map(([first]) => first))
  return [...firsts, ...observations.filter((each) => !firsts.has(each))]
}
