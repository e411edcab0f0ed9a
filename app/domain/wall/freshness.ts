import type { ArticleRecord } from '../article'
import type { ArticleId, SeriesId } from '../brand'
import type { SeriesFile } from '../corpus'
import { calendar, dayFrom, monthEnd } from '../day'
import type { Day } from '../day'
import type { Observation } from '../observation'
import { ageOf } from './age'
import type { Age } from './age'
import { cadenceOf, median, monthsOf } from './cadence'
import type { Cadence } from './cadence'
import { latest, newestOf, publishedOn } from './newest'

/**
 * `current`: within its cadence · `late`: past its own cadence, so something is missing · `ended`: nothing new for
 * several cadences, which is no alarm · `irregular`: it never had a cadence that could be missed
 */
export const standings = ['current', 'late', 'ended', 'irregular'] as const
export type Standing = (typeof standings)[number]

/** How fresh a series is. */
export interface Freshness {
  readonly series: SeriesId
  readonly standing: Standing
  /** The day on which its newest claim was published; undefined where nobody can say. */
  readonly newest: Day | undefined
  readonly age: Age | undefined
  readonly cadence: Cadence | undefined
  /** The last day of the span that comes next; of a series with a cadence. */
  readonly next: Day | undefined
  /** The day by which that was to be known. */
  readonly due: Day | undefined
}

/**
 * Days from the end of a span to its publication, where a series' own articles say nothing longer. China's customs
 * publish a month between the 7th and the 20th of the next, and a year in January.
 */
const usualLag: Readonly<Record<Cadence, number>> = { month: 20, quarter: 45, 'half-year': 60, year: 31 }

/** A series has ended after so many cadences without news, but never sooner than a year and a half: nobody has ended it by not having entered a few months. */
const severalCadences = 4
const soonestEnd = 18

/** Judges a series by its own past: when its spans ended, and when they were first told of. Forecasts are no news of what happened. */
export function freshnessOf({ series, observations, articles }: SeriesFile, today: Day): Freshness {
  const reports = observations.filter(({ status }) => status !== 'forecast')
  const ends = reports.flatMap(({ period: { end } }) => (end === 'open' ? [] : [end]))
  const cadence = cadenceOf(ends)
  const last = latest(ends)
  const newest = newestOf(observations, articles)
  const age = newest === undefined ? undefined : ageOf(newest, today)
  const plain = { series: series.id, newest, age, cadence }
  if (cadence === undefined || last === undefined) {
    return { ...plain, standing: 'irregular', next: undefined, due: undefined }
  }
  const next = monthsLater(last, monthsOf[cadence])
  const due = dayFrom(next + lagOf(reports, articles, cadence))
  const end = monthsLater(due, Math.max(soonestEnd, severalCadences * monthsOf[cadence]))
  const standing = today <= due ? 'current' : today <= end ? 'late' : 'ended'
  return { ...plain, standing, next, due }
}

/** How long after its end a span was first told of, by the middle one of those with a date; at most one cadence. */
function lagOf(
  reports: readonly Observation[],
  articles: ReadonlyMap<ArticleId, ArticleRecord>,
  cadence: Cadence,
): number {
  const first = new Map<Day, number>()
  for (const report of reports) {
    const { end } = report.period
    const day = publishedOn(report, articles.get(report.citation.article))
    if (end === 'open' || day === undefined || day <= end) continue
    first.set(end, Math.min(first.get(end) ?? Infinity, day - end))
  }
  return Math.min(Math.max(usualLag[cadence], median([...first.values()])), monthsOf[cadence] * 30)
}

/** The last day of the month so many months later. */
function monthsLater(day: Day, months: number): Day {
  const { year, month } = calendar(day)
  return monthEnd(year, month + months)
}
