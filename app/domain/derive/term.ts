import type { ObservationId, SeriesId } from '../brand'
import type { Conversion } from '../convert'
import type { Interval } from '../interval'
import type { Observation } from '../observation'
import type { Period } from '../period'
import { position } from '../quantity'
import { roundToSupport, significantDigits } from '../significant'
import type { UnitId } from '../unit'
import { formulas } from './formula'
import type { FormulaId } from './formula'

/** A number with all that it was made of: a claim, or arithmetic on terms. It unfolds down to quotes. */
export type Term = ClaimTerm | DerivedTerm
export type Terms = readonly [Term, ...Term[]]

/** One claim in the unit that the arithmetic needs; without steps it was only rescaled, which is exact. */
export interface ClaimTerm {
  readonly form: 'claim'
  readonly claim: Observation
  readonly unit: UnitId
  readonly conversion: Conversion
}

interface Derivation {
  readonly formula: FormulaId
  readonly series: SeriesId
  readonly period: Period
  readonly unit: UnitId
  readonly inputs: Terms
  /** What each input weighs (days of a month), for averages only. */
  readonly weights: readonly number[]
  /** How far later revisions of what was published before may move the earlier figures: a share of them. */
  readonly revision: number
}

export interface DerivedTerm extends Derivation {
  readonly form: 'derived'
  /** Every value that the inputs' intervals allow. */
  readonly interval: Interval
  /** From the inputs' own numbers, as a reader would write it; undefined where a bound has none. */
  readonly value: number | undefined
}

/** Other intervals for single claims: a rounder reading of a number that ends in zeros. */
export type Readings = ReadonlyMap<ObservationId, Interval>
const asStated: Readings = new Map()

/** Undefined where a divisor may be zero. */
export function derived(parts: Derivation): DerivedTerm | undefined {
  const interval = evaluate(parts, asStated)
  if (interval === undefined) return undefined
  const numbers = parts.inputs.flatMap((input) => numberOf(input) ?? [])
  const exact =
    numbers.length === parts.inputs.length ? formulas[parts.formula].value(numbers, parts.weights) : undefined
  const value = exact !== undefined && Number.isFinite(exact) ? readable(exact, interval) : undefined
  const { formula, series, period, unit, inputs, weights, revision } = parts
  return { form: 'derived', formula, series, period, unit, inputs, weights, revision, interval, value }
}

/**
 * As finely as the interval supports, and one digit more where that leaves fewer than three: 190.27 ÷ 146.9 − 1 is 29.5
 * per cent to anyone who reckons it, though revisions leave 28.9 to 30.2 open. The interval is told beside it.
 */
function readable(exact: number, { low, high }: Interval): number {
  const supported = roundToSupport(exact, { low, high })
  const reach = (high - low) / 20
  return significantDigits(supported) < 3 && Number.isFinite(reach)
    ? roundToSupport(exact, { low: exact - reach, high: exact + reach })
    : supported
}

/** What a term can mean under other readings of its claims; undefined where a divisor may then be zero. */
export function intervalUnder(term: Term, readings: Readings): Interval | undefined {
  if (term.form === 'claim') return readings.get(term.claim.id) ?? term.conversion.interval
  return evaluate(term, readings)
}

function evaluate(
  { formula, inputs, weights, revision }: Derivation,
  readings: Readings,
): Interval | undefined {
  const intervals: Interval[] = []
  for (const [index, input] of inputs.entries()) {
    const interval = intervalUnder(input, readings)
    if (interval === undefined) return undefined
    intervals.push(isEarlier(formula, index, inputs.length) ? widened(interval, revision) : interval)
  }
  return formulas[formula].interval(intervals, weights)
}

/** The base of a growth and of a difference, and every part of a sum but the last, may have been revised since. */
function isEarlier(formula: FormulaId, index: number, count: number): boolean {
  return formula === 'sum' ? index < count - 1 : index > 0
}

function widened({ low, high }: Interval, share: number): Interval {
  if (share === 0) return { low, high }
  return { low: low - Math.abs(low) * share, high: high + Math.abs(high) * share }
}

/** The number of a term, where it has one; a bound has none and a range has its middle. */
export function numberOf(term: Term): number | undefined {
  if (term.form === 'derived') return term.value
  const { stated } = term.conversion
  return stated.form === 'at-least' || stated.form === 'at-most' ? undefined : position(stated)
}

/** Every claim that a term rests on, in the order of the arithmetic. */
export const claimsOf = (term: Term): readonly Observation[] =>
  term.form === 'claim' ? [term.claim] : term.inputs.flatMap(claimsOf)
