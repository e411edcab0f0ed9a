import type { ArticleRecord } from '../../domain/article'
import type { ArticleId, BasisId } from '../../domain/brand'
import type { Basis } from '../../domain/basis'
import { inNavigationOrder } from '../../domain/chart'
import type { Corpus, SeriesWithClaims } from '../../domain/corpus'
import { lineOf } from '../../domain/line'
import { isClosed, periodText } from '../../domain/period'
import type { ClosedPeriod } from '../../domain/period'
import { pointsOf } from '../../domain/point'
import { statedFields } from '../../domain/stated-fields'
import type { JsonObject } from './json'
import { basisJson, chartJson, seriesJson, topicJson } from './records'
import { sparkOf } from './spark'

/** data/catalogue.json: what navigation needs before any series is loaded. */
export function catalogueJson(corpus: Corpus, version: string): JsonObject {
  const bases = new Map(corpus.bases.map((basis) => [basis.id, basis]))
  const articles = new Map(corpus.articles.map((article) => [article.id, article]))
  return {
    version,
    topics: corpus.topics.map(topicJson),
    bases: corpus.bases.map(basisJson),
    series: corpus.series.map((each) => summaryJson(each, bases, articles)),
    charts: inNavigationOrder(corpus.charts, corpus.topics).map(chartJson),
  }
}

function summaryJson(
  { series, observations }: SeriesWithClaims,
  bases: ReadonlyMap<BasisId, Basis>,
  articles: ReadonlyMap<ArticleId, ArticleRecord>,
): JsonObject {
  const line = lineOf(pointsOf(observations, series.unit, bases), series.frequency, bases).points
  const last = line.at(-1)
  const coverage = coverageOf(observations.map(({ period }) => period).filter(isClosed))
  return {
    ...seriesJson(series),
    observations: observations.length,
    coverage: coverage === undefined ? undefined : periodText(coverage),
    newest: newestOf(observations.map(({ citation }) => articles.get(citation.article)?.published?.text)),
    latest:
      last === undefined
        ? undefined
        : { ...statedFields(last.shown), period: periodText(last.period), observation: last.lead.id },
    spark: sparkOf(line),
  }
}

function coverageOf(spans: readonly ClosedPeriod[]): ClosedPeriod | undefined {
  const [first, ...rest] = spans
  if (first === undefined) return undefined
  return rest.reduce<ClosedPeriod>(
    (all, span) => ({
      start: span.start < all.start ? span.start : all.start,
      end: span.end > all.end ? span.end : all.end,
    }),
    first,
  )
}

/** ISO dates sort as text, also where only the year or the month is known. */
const newestOf = (dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)
