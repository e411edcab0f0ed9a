import { calendar, monthEnd } from '../day'
import type { Day } from '../day'

/** A span in the units that suit it, ready for words: "12 days", "5 months", "2 years 9 months". */
export type Age =
  | { readonly form: 'days'; readonly days: number }
  | { readonly form: 'months'; readonly months: number }
  | { readonly form: 'years'; readonly years: number; readonly months: number }

/** Days up to which nobody counts in months. */
const mostDays = 60

/** The time from one day to another, in whole units; none where the first is still to come. */
export function ageOf(from: Day, today: Day): Age {
  const days = Math.max(0, today - from)
  if (days <= mostDays) return { form: 'days', days }
  const months = monthsBetween(from, today)
  return months < 12
    ? { form: 'months', months }
    : { form: 'years', years: Math.floor(months / 12), months: months % 12 }
}

/** Whole months: from the 31st of January one has gone by on the last day of February. */
function monthsBetween(from: Day, to: Day): number {
  const a = calendar(from)
  const b = calendar(to)
  const months = (b.year - a.year) * 12 + b.month - a.month
  const isShort = b.date < a.date && to !== monthEnd(b.year, b.month)
  return isShort ? months - 1 : months
}
