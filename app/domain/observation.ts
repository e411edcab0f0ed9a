import type { BasisId, ObservationId, SeriesId } from './brand'
import type { Citation } from './citation'
import type { Period } from './period'
import type { Quantity } from './quantity'

export const claimKinds = ['level', 'growth', 'change', 'share', 'price', 'count', 'contract'] as const
export type ClaimKind = (typeof claimKinds)[number]

export const statuses = ['reported', 'estimate', 'provisional', 'forecast'] as const
export type Status = (typeof statuses)[number]

/** One article's claim. */
export interface Observation {
  readonly id: ObservationId
  readonly series: SeriesId
  readonly kind: ClaimKind
  readonly status: Status
  readonly period: Period
  /** The article's words for the period, where the span does not say them. */
  readonly periodWords: string | undefined
  /** What a growth or change is measured against, as words. */
  readonly basePeriod: string | undefined
  readonly quantity: Quantity
  readonly basis: BasisId
  readonly basisWords: string | undefined
  readonly attributedTo: string | undefined
  readonly citation: Citation
  readonly note: string | undefined
}

/** The base that growth has unless its article says otherwise; in `data/` in exactly these words. */
const yearEarlier = 'same span a year earlier'

/** Growth on another base ("since February 2022", "against 2021") is a claim of its own and never part of a line. */
export const hasUsualBase = ({ basePeriod }: Observation): boolean =>
  basePeriod === undefined || basePeriod === yearEarlier
