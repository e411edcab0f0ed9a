import type { SeriesId } from '../brand'
import type { Day } from '../day'
import type { Age } from './age'

/** How often a series brings something new, from its own past. */
export type Cadence = 'day' | 'month' | 'quarter' | 'half-year' | 'year'

/**
 * `current`: within its cadence · `late`: past its own cadence, so something is missing · `ended`: nothing new for
 * several cadences, which is no alarm · `irregular`: it never had a cadence that could be missed
 */
export const standings = ['current', 'late', 'ended', 'irregular'] as const
export type Standing = (typeof standings)[number]

/** How fresh the newest claim of a series is. */
export interface Freshness {
  readonly series: SeriesId
  readonly standing: Standing
  /** The day on which its newest claim was published, or by which it could be known; undefined where nobody says. */
  readonly newest: Day | undefined
  readonly age: Age | undefined
  readonly cadence: Cadence | undefined
  /** The day by which the next was to be expected; of a series with a cadence. */
  readonly due: Day | undefined
}
