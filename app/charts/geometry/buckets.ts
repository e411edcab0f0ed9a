import { calendar, monthEnd, monthStart } from '~/domain/day'
import type { Day } from '~/domain/day'
import type { Frequency } from '~/domain/frequency'
import type { ClosedPeriod } from '~/domain/period'

/** The buckets of a frequency over a stretch of time, numbered from zero. */
export interface BucketGrid {
  readonly size: number
  readonly periodAt: (index: number) => ClosedPeriod
  /** The bucket that holds a day; the first or the last for a day before or after them. */
  readonly indexOf: (day: Day) => number
}

/** Year-to-date spans belong to their year: a window that begins in March would cut all of them. */
const months: Record<Frequency, number> = { a: 12, q: 3, m: 1, ytd: 12 }

export function bucketGrid(extent: ClosedPeriod, frequency: Frequency): BucketGrid {
  const length = months[frequency]
  const ordinal = (day: Day) => {
    const { year, month } = calendar(day)
    return Math.floor((year * 12 + month - 1) / length)
  }
  const first = ordinal(extent.start)
  const size = ordinal(extent.end) - first + 1
  return {
    size,
    periodAt: (index) => {
      const month = (first + index) * length
      const year = Math.floor(month / 12)
      return { start: monthStart(year, (month % 12) + 1), end: monthEnd(year, (month % 12) + length) }
    },
    indexOf: (day) => Math.min(size - 1, Math.max(0, ordinal(day) - first)),
  }
}
