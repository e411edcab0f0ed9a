import type { ArticleRecord } from './article'
import type { Day } from './day'
import type { Observation } from './observation'

/** `later`: published after the day, or at a time that is not known well enough to say that it was before. */
export type Knowledge = 'known' | 'later' | 'undated'

/**
 * Whether a claim was public on a day. An article that is dated by its month or its year counts from the last day of it.
 *
 * A release is one table that goes on growing: it carries no date, or that of a single reading, and neither is the date
 * of its rows. A row is known from the day after its span, since nobody could measure the span before. The agencies need
 * some days more, which their tables do not record.
 *
 * @param article undefined where its record is missing: then nobody can say when it came
 */
export function knownBy(
  { period }: Pick<Observation, 'period'>,
  article: Pick<ArticleRecord, 'kind' | 'published'> | undefined,
  day: Day,
): Knowledge {
  if (article?.kind === 'release') return period.end !== 'open' && period.end < day ? 'known' : 'later'
  if (article?.published === undefined) return 'undated'
  const { end } = article.published.period
  return end !== 'open' && end <= day ? 'known' : 'later'
}
