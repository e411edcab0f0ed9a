import type { FigureLine } from '../bibliography'
import type { Check } from './check'
import type { Tally } from './tally'

/** How the figures of one article fared: every check in which one of them takes part. */
export interface Fared {
  readonly tally: Tally
  /** Missed forecasts among them. */
  readonly contradictions: readonly Check[]
  /** Every claim behind those, of this article and of others. */
  readonly claims: readonly FigureLine[]
}
