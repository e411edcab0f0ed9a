import type { SeriesId } from '../brand'
import type { Conversion } from '../convert'
import type { Interval } from '../interval'
import type { Observation } from '../observation'
import type { Period } from '../period'
import type { UnitId } from '../unit'
import type { FormulaId } from './formula'

/** A number with all that it was made of: a claim, or arithmetic on terms. It unfolds down to quotes. */
export type Term = ClaimTerm | DerivedTerm

/** One claim in the unit that the arithmetic needs; without steps it was only rescaled, which is exact. */
export interface ClaimTerm {
  readonly form: 'claim'
  readonly claim: Observation
  readonly unit: UnitId
  readonly conversion: Conversion
}

export interface DerivedTerm {
  readonly form: 'derived'
  readonly formula: FormulaId
  readonly series: SeriesId
  readonly period: Period
  readonly unit: UnitId
  readonly inputs: readonly [Term, ...Term[]]
  /** What each input weighs (days of a month), for averages only. */
  readonly weights: readonly number[]
  /** How far a later revision of what was published before may move the result, in shares of the earlier input. */
  readonly revision: number
  /** Every value that the inputs' intervals allow. */
  readonly interval: Interval
  /** From the inputs' own numbers, with no more digits than the interval supports; undefined where a bound has none. */
  readonly value: number | undefined
}
