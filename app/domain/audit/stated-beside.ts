import type { Agreement } from '../agreement'
import { calendar, monthEnd, monthStart } from '../day'
import type { ClaimIndex } from '../derive/claim-index'
import { intersection, intervalOf } from '../interval'
import { isClosed } from '../period'
import type { ClosedPeriod, Period } from '../period'
import type { Series } from '../series'
import type { Reason } from './check'
import { equalsOther } from './check-of'

/** Whether an odd number is what is stated for a span beside it: growth of 36 per cent is that of the year before. */
export function statedBeside(series: Series, odd: Agreement, index: ClaimIndex): Reason | undefined {
  const { quantity } = odd.finest
  const own = intervalOf(quantity, quantity.unit)
  if (own === undefined || !Number.isFinite(own.low) || !Number.isFinite(own.high)) return undefined
  const [most] = spansBeside(odd.period)
    .flatMap((span) => index.at(series.id, span))
    .filter(({ finest }) => {
      const theirs = intervalOf(finest.quantity, quantity.unit)
      return theirs !== undefined && intersection(own, theirs) !== undefined
    })
    .toSorted((a, b) => b.claims.length - a.claims.length)
  return most === undefined ? undefined : equalsOther(series.id, most.period, most.finest.id)
}

/** The same span a year earlier and later, and the spans of its length right before and after it. */
function spansBeside(period: Period): readonly ClosedPeriod[] {
  if (!isClosed(period)) return []
  const [from, to] = [calendar(period.start), calendar(period.end)]
  if (from.date !== 1 || period.end !== monthEnd(to.year, to.month)) return []
  const months = (to.year - from.year) * 12 + to.month - from.month + 1
  return [...new Set([-12, 12, -months, months])].map((shift) => ({
    start: monthStart(from.year, from.month + shift),
    end: monthEnd(to.year, to.month + shift),
  }))
}
