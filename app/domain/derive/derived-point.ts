import { derivedIds } from '../brand'
import type { DerivedId } from '../brand'
import type { Day } from '../day'
import { bucketOf, bucketPeriod, fitsFrequency } from '../frequency'
import type { Frequency } from '../frequency'
import type { Interval } from '../interval'
import { isClosed, periodText } from '../period'
import type { ClosedPeriod, Period } from '../period'
import type { Stated } from '../quantity'
import type { UnitId } from '../unit'
import type { Derive } from './derive'
import type { DerivedTerm } from './term'

/** A value that nobody states and arithmetic on cited claims gives. */
export interface DerivedPoint {
  readonly kind: 'derived'
  /** `difference:trade-total:2023-05` */
  readonly id: DerivedId
  readonly term: DerivedTerm
  readonly shown: Stated
  readonly unit: UnitId
  readonly interval: Interval
  readonly period: ClosedPeriod
}

/**
 * The buckets of a frequency, from the first to the last of the given spans, that nobody states and that can be reckoned.
 *
 * @param stated spans that have a claim, and so are left to it
 */
export function derivedPointsOf(
  spans: readonly Period[],
  stated: readonly Period[],
  frequency: Frequency,
  derive: Derive,
): readonly DerivedPoint[] {
  const days = spans.filter(isClosed)
  const [first] = days
  if (first === undefined) return []
  const from = days.reduce((least, { start }) => (start < least ? start : least), first.start)
  const to = days.reduce((most, { end }) => (end > most ? end : most), first.end)
  const held = new Set(stated.map(periodText))
  return bucketsBetween(from, to, frequency).flatMap((period) => {
    if (held.has(periodText(period))) return []
    const term = derive(period)
    const point = term === undefined ? undefined : pointOf(term, period)
    return point === undefined ? [] : [point]
  })
}

function pointOf(term: DerivedTerm, period: ClosedPeriod): DerivedPoint | undefined {
  const { value, interval, unit } = term
  const id = `${term.formula}:${term.series}:${periodText(period)}`
  if (value === undefined || !derivedIds.is(id)) return undefined
  return { kind: 'derived', id, term, shown: { form: 'value', value }, unit, interval, period }
}

function bucketsBetween(from: Day, to: Day, frequency: Frequency): readonly ClosedPeriod[] {
  const edge = (day: Day): number => bucketOf({ start: day, end: day }, frequency)
  const buckets = Array.from({ length: edge(to) - edge(from) + 1 }, (_, place) => edge(from) + place)
  return buckets
    .map((bucket) => bucketPeriod(bucket, frequency))
    .filter((period) => fitsFrequency(period, frequency))
}
