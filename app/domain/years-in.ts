import { calendar } from './day'
import type { ClosedPeriod } from './period'

/** The calendar years with which a span shares a day, in order. */
export function yearsIn({ start, end }: ClosedPeriod): readonly number[] {
  const first = calendar(start).year
  return Array.from({ length: calendar(end).year - first + 1 }, (_, place) => first + place)
}
