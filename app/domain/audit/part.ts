import type { Agreement } from '../agreement'
import { measureTheSame } from '../contest'
import { calendar } from '../day'
import { isPlainFact } from '../derive/claim-index'
import type { ClaimIndex } from '../derive/claim-index'
import { readingsOf } from '../derive/readings'
import type { ClaimTerm } from '../derive/term'
import { isClosed, samePeriod, yearPeriod } from '../period'
import type { Series } from '../series'
import { unitOf } from '../unit'
import { incomparable, judged } from './check-of'
import type { Subject } from './check-of'
import type { Check } from './check'

/**
 * A span against the year that holds it. What flowed in a part is no more than what flowed in the whole; a rate a day of
 * one month is another period's and says nothing of the year's. A balance may shrink over a year and is not asked.
 */
export function partChecks(series: Series, index: ClaimIndex): readonly Check[] {
  if (series.measure !== 'flow' || series.definitions.some(({ form }) => form === 'difference')) return []
  return index
    .groups(series.id)
    .filter((group) => isPlainFact(group, series))
    .flatMap((group) => {
      const { period } = group
      if (!isClosed(period)) return []
      const year = yearPeriod(calendar(period.start).year)
      if (period.end > year.end || samePeriod(period, year)) return []
      return againstYear(series, group, index.at(series.id, year), index)
    })
}

function againstYear(
  series: Series,
  group: Agreement,
  years: readonly Agreement[],
  index: ClaimIndex,
): readonly Check[] {
  const comparable = years
    .filter((year) => measureTheSame(year, group, index.bases))
    .toSorted((a, b) => b.claims.length - a.claims.length)
  const { unit: own } = group.finest.quantity
  const isRate = unitOf(own).dimension === 'rate'
  const unit = isRate ? own : series.unit
  const [left] = readingsOf(group, unit, index.show)
  const rights = comparable.flatMap((year) => readingsOf(year, unit, index.show).slice(0, 1))
  const [first] = rights
  if (left === undefined || first === undefined) return []
  const subject: Subject = { identity: 'part', series, group, unit }
  if (isRate) {
    return [incomparable(subject, left, first, { kind: 'different-period', other: first.claim.period })]
  }
  // Where totals of the year differ, one that is large enough will do: the others are told as contradicting it.
  const holding = rights.find((right) => isWithin(left, right)) ?? first
  const verdict = isWithin(left, holding) ? 'agrees' : 'contradicts'
  return [judged(subject, { left, right: holding, judgement: { verdict } })]
}

const isWithin = (part: ClaimTerm, whole: ClaimTerm): boolean =>
  part.conversion.interval.low <= whole.conversion.interval.high
