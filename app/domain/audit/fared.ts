import type { Check } from './check'
import type { Tally } from './tally'

/** How the figures of one article fared: every check in which one of them takes part. */
export interface Fared {
  readonly tally: Tally
  /** Missed forecasts among them. */
  readonly contradictions: readonly Check[]
}
