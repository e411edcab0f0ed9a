import type { SeriesId, TopicId } from './brand'
import type { Frequency } from './frequency'
import type { ClaimKind } from './observation'
import type { UnitId } from './unit'

export const measures = ['flow', 'stock', 'price', 'rate', 'share', 'growth'] as const
export type Measure = (typeof measures)[number]

export const directions = ['both', 'russia-to-china', 'china-to-russia', 'none'] as const
export type Direction = (typeof directions)[number]

/**
 * What a series is by arithmetic on other series over the same span. The audit and every derived value follow from it.
 * `growth` is in per cent or times of the base, `change` in the unit of what changed, `share` and `discount` in per cent;
 * `discount` is 1 − of ÷ against.
 */
export type Definition =
  | { readonly form: 'sum'; readonly of: readonly [SeriesId, SeriesId, ...SeriesId[]] }
  | { readonly form: 'difference'; readonly of: SeriesId; readonly less: SeriesId }
  | { readonly form: 'growth'; readonly of: SeriesId }
  | { readonly form: 'change'; readonly of: SeriesId }
  | { readonly form: 'share'; readonly of: SeriesId; readonly in: SeriesId }
  | { readonly form: 'discount'; readonly of: SeriesId; readonly against: SeriesId }

/** What a series is; everything that is drawn, named or audited follows from it. */
export interface Series {
  readonly id: SeriesId
  /** Short name in the navigation and at the line's end. */
  readonly label: string
  /** Noun phrase that can start the sentence "… rose from X to Y". */
  readonly subject: string
  readonly description: string
  readonly topic: TopicId
  readonly order: number
  readonly kind: ClaimKind
  readonly measure: Measure
  readonly direction: Direction
  readonly unit: UnitId
  /** One unit for each further scale in which some of its claims are stated. */
  readonly alsoStatedIn: readonly UnitId[]
  readonly frequency: Frequency
  /** Every way in which it follows from other series; most follow from none. */
  readonly definitions: readonly Definition[]
}

/**
 * Whether a value over a long span may stand beside values over short ones: an average share of a year
 * reads on a monthly axis, a year's sum does not, and growth against the year before depends on the span.
 */
export function spansShareAxis(measure: Measure): boolean {
  switch (measure) {
    case 'stock':
    case 'price':
    case 'rate':
    case 'share':
      return true
    case 'flow':
    case 'growth':
      return false
  }
}
