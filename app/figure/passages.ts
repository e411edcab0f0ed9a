import type { ObservationId } from '~/domain/brand'
import type { RateBook } from '~/domain/conversion-step'
import type { Observation } from '~/domain/observation'
import type { Articles } from './keep'

/** The claims behind some arithmetic with their articles, and the rates that bring them into one unit. */
export interface Passages {
  readonly claims: ReadonlyMap<ObservationId, Observation>
  readonly articles: Articles
  readonly book: RateBook
}
