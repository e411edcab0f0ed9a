import type { BasisId, CheckId, ObservationId, SeriesId, TopicId } from '../brand'
import type { FormulaId } from '../derive/formula'
import type { Interval } from '../interval'
import type { Period } from '../period'
import type { Stated } from '../quantity'
import type { Currency, UnitId } from '../unit'

/** Worst first. */
export const verdicts = ['contradicts', 'agrees-rounded', 'not-comparable', 'agrees'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * What ties the two sides of a check together. `same`: one quantity over one span. `conversion`: the same across scales.
 * `forecast`: what was expected against what came. `parts`: months or quarters against the span that they fill.
 * `part`: a span against a longer one that holds it. The others are the series' own definitions.
 */
export const identities = [
  'same',
  'conversion',
  'forecast',
  'sum',
  'difference',
  'growth',
  'change',
  'share',
  'discount',
  'parts',
  'part',
] as const
export type Identity = (typeof identities)[number]

/** One evaluated identity. Claims are named by id: their series' published files hold them with their passages. */
export interface Check {
  readonly id: CheckId
  readonly identity: Identity
  readonly verdict: Verdict
  /** The series that is checked first, then those that it is checked by. */
  readonly series: readonly [SeriesId, ...SeriesId[]]
  readonly topic: TopicId
  readonly period: Period
  /** Every claim behind either side, each once. */
  readonly observations: readonly [ObservationId, ...ObservationId[]]
  /** Unit of both sides' numbers, of the gap and of the rounding. */
  readonly unit: UnitId
  readonly left: Side
  /** Undefined where nothing can be reckoned to hold against the left side. */
  readonly right: Side | undefined
  /** Between the two numbers, or between a number and the nearest end of a bound; contradictions only. */
  readonly gap: Gap | undefined
  /** The smallest step at which the two agree: 10 when 190 is read to the nearest 10. In the unit of the claim that `reason` names. */
  readonly rounding: number | undefined
  readonly reason: Reason
}

export interface Gap {
  readonly absolute: number
  /** Of the side with the larger size, in per cent; undefined for shares and growth, whose gap is in points. */
  readonly percent: number | undefined
}

/** One side: what it can mean, and what it is made of. */
export interface Side {
  readonly interval: Interval
  /** As stated or reckoned, in the check's unit; undefined where only bounds are known. */
  readonly value: Stated | undefined
  readonly tree: Node
}

/** A term by its claims' ids. */
export type Node =
  | { readonly form: 'claim'; readonly series: SeriesId; readonly observation: ObservationId }
  | {
      readonly form: 'derived'
      readonly formula: FormulaId
      readonly series: SeriesId
      readonly period: Period
      readonly unit: UnitId
      readonly interval: Interval
      readonly value: number | undefined
      /** Share by which a later revision may move the earlier input. */
      readonly revision: number
      readonly inputs: readonly [Node, ...Node[]]
    }

/** Why the verdict is what it is, beyond the two numbers. */
export type Reason =
  | { readonly kind: 'plain' }
  /** The claim whose number has to be read to the rounder step. */
  | { readonly kind: 'read-to'; readonly observation: ObservationId; readonly step: number }
  /** It contradicts, but it is exactly what is stated for another span, series or term. */
  | {
      readonly kind: 'equals-other'
      readonly series: SeriesId
      readonly period: Period
      readonly observation: ObservationId
    }
  /** Growth since an odd date fits this base and not the date's own span. */
  | { readonly kind: 'fits-base'; readonly base: Period; readonly named: Period }
  | { readonly kind: 'no-base-fits'; readonly words: string }
  | { readonly kind: 'base-unknown'; readonly words: string }
  | { readonly kind: 'different-bases'; readonly bases: readonly [BasisId, BasisId] }
  | { readonly kind: 'different-period'; readonly other: Period }
  | { readonly kind: 'different-currencies'; readonly currencies: readonly [Currency, Currency] }
  | { readonly kind: 'no-rate' }
  | { readonly kind: 'divides-by-zero' }
  | { readonly kind: 'missing-input'; readonly series: SeriesId; readonly period: Period }
