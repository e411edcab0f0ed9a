import { isoDay } from '~/domain/day'
import type { Articles } from '~/figure/keep'

/** The earliest and the latest day on which one of the articles is known to be out; releases carry no date. */
export function publishedDays(articles: Articles): {
  readonly first: string
  readonly last: string | undefined
} {
  const days = [...articles.values()]
    .flatMap(({ published }) => {
      const end = published?.period.end ?? 'open'
      return end === 'open' ? [] : [isoDay(end)]
    })
    .toSorted()
  // The address takes no year of fewer digits.
  return { first: days[0] ?? '1000-01-01', last: days.at(-1) }
}
