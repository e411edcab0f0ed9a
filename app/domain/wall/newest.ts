import type { ArticleRecord } from '../article'
import type { ArticleId } from '../brand'
import { dayFrom } from '../day'
import type { Day } from '../day'
import type { Observation } from '../observation'

/** The day on which the newest of some claims was published; undefined where nobody can say of any of them. */
export function newestOf(
  claims: readonly Observation[],
  articles: ReadonlyMap<ArticleId, ArticleRecord>,
): Day | undefined {
  const days = claims.flatMap((claim) => publishedOn(claim, articles.get(claim.citation.article)) ?? [])
  return latest(days)
}

/**
 * The earliest day on which a claim can have been published, so that an age is never too young: the day of its article;
 * where that is known by its month or year alone, or not at all, the day after the span of which it reports. The rows of
 * a release have no date of their own.
 */
export function publishedOn(
  { period, status }: Observation,
  article: ArticleRecord | undefined,
): Day | undefined {
  const date = article?.kind === 'release' ? undefined : article?.published?.period
  const from = date?.start === 'open' ? undefined : date?.start
  if (from !== undefined && from === date?.end) return from
  const over = status === 'forecast' || period.end === 'open' ? undefined : dayFrom(period.end + 1)
  const day = latest([from, over].filter((each) => each !== undefined))
  return day !== undefined && date !== undefined && date.end !== 'open' && day > date.end ? date.end : day
}

export const latest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((late, day) => (late === undefined || day > late ? day : late), undefined)
