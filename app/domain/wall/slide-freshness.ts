import type { ObservationId } from '../brand'
import type { SeriesFile } from '../corpus'
import type { Day } from '../day'
import { ageOf } from './age'
import type { Age } from './age'
import { freshnessOf } from './freshness'
import type { Freshness } from './freshness'
import { latest, newestOf } from './newest'

/** What a slide says of its own age. */
export interface SlideFreshness {
  /** The day on which the newest of its claims was published; undefined where nobody can say. */
  readonly newest: Day | undefined
  readonly age: Age | undefined
  /** The series of which it could show something newer, in the order in which it shows them. */
  readonly series: readonly Freshness[]
}

/**
 * @param drawn the claims that it shows
 * @param until the last day of its window; one that closes before a series' next span waits for nothing
 */
export function slideFreshness(
  files: readonly SeriesFile[],
  drawn: ReadonlySet<ObservationId>,
  until: Day | undefined,
  today: Day,
): SlideFreshness {
  const days = files.flatMap(
    ({ observations, articles }) =>
      newestOf(
        observations.filter(({ id }) => drawn.has(id)),
        articles,
      ) ?? [],
  )
  const newest = latest(days)
  return {
    newest,
    age: newest === undefined ? undefined : ageOf(newest, today),
    series: files
      .map((file) => freshnessOf(file, today))
      .filter(({ next }) => until === undefined || next === undefined || next <= until),
  }
}
