import { calendar, dayFrom, monthEnd, monthStart } from '~/domain/day'
import type { PublicationDate } from '~/domain/article'
import { fitsFrequency } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { isClosed, yearPeriod } from '~/domain/period'
import type { ClosedPeriod, Period } from '~/domain/period'

/**
 * The time that the axis shows: the reader's window where there is one, else from the first to the last claim. A window
 * that cuts a bucket in two is widened to the whole of it, since its mark stands in its middle.
 * An open-ended span ("before the war") adds a little room on its open side, so that its bar can be seen.
 *
 * @param published dates of the articles, used only where no claim has a closed span (a border's length has none)
 */
export function axisSpan(
  periods: readonly Period[],
  window: Period,
  published: readonly PublicationDate[],
  frequency: Frequency,
): ClosedPeriod | undefined {
  const closed = periods.filter(isClosed)
  const buckets = closed.filter((period) => fitsFrequency(period, frequency))
  const known =
    closed.length > 0
      ? closed
      : published
          .map(({ period }) => period)
          .filter(isClosed)
          .map(wholeYears)
  const ends = periods.flatMap(({ start, end }) => (start === 'open' && end !== 'open' ? [end] : []))
  const starts = [...known.map(({ start }) => start), ...ends]
  const stops = [...known.map(({ end }) => end), ...ends]
  if (starts.length === 0) return undefined
  const first = starts.reduce((a, b) => (b < a ? b : a))
  const last = stops.reduce((a, b) => (b > a ? b : a))
  const room = ends.some((end) => end < first + (last - first) * 0.15)
  const from = room ? calendar(first - Math.max(120, (last - first) * 0.1)) : calendar(first)
  const to = calendar(last)
  const start = buckets.reduce(
    (edge, period) => (period.start < edge ? period.start : edge),
    window.start === 'open' ? monthStart(from.year, from.month) : window.start,
  )
  const end = buckets.reduce(
    (edge, period) => (period.end > edge ? period.end : edge),
    window.end === 'open' ? monthEnd(to.year, to.month) : window.end,
  )
  if (start <= end) return { start, end }
  // Only spans without an end reach into the window: it shows a year at its own edge.
  return window.start === 'open' ? { start: dayFrom(end - 365), end } : { start, end: dayFrom(start + 365) }
}

const wholeYears = ({ start, end }: ClosedPeriod): ClosedPeriod => ({
  start: yearPeriod(calendar(start).year - 1).start,
  end: yearPeriod(calendar(end).year).end,
})
