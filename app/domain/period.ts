import { calendar, dayOf, isoDay, monthEnd, monthStart, two } from './day'
import type { Day } from './day'

/** A bound that the source leaves open: "before the war", "through 2026". */
export type Open = 'open'

/** The span that a claim speaks of, both days inclusive. Its identity is the span, not the way it was written. */
export interface Period {
  readonly start: Day | Open
  readonly end: Day | Open
}

export interface ClosedPeriod {
  readonly start: Day
  readonly end: Day
}

export type ParsedPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly reason: string }

const forms =
  'a year 2023, a quarter 2023-Q3, a month 2023-08, a day 2023-08-31, or a range of two of them joined by ..'

/** Reads `2023`, `2023-Q3`, `2023-08`, `2023-08-31`, `2023-01..2023-08`, `..2026` and `..`. */
export function parsePeriod(text: string): ParsedPeriod {
  const parts = text.split('..')
  if (parts.length > 2) return { ok: false, reason: `“${text}” is not ${forms}` }
  const [first = '', last = first] = parts
  const head = first === '' && parts.length === 2 ? openPeriod : parseSimple(first)
  const tail = last === '' && parts.length === 2 ? openPeriod : parseSimple(last)
  if (head === undefined || tail === undefined) return { ok: false, reason: `“${text}” is not ${forms}` }
  const period: Period = { start: head.start, end: tail.end }
  if (isClosed(period) && period.start > period.end) {
    return { ok: false, reason: `“${text}” ends before it starts` }
  }
  return { ok: true, period }
}

const openPeriod: Period = { start: 'open', end: 'open' }

function parseSimple(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text)
  if (match === null) return undefined
  const [, y, q, m, d] = match
  const year = Number(y)
  if (q !== undefined) return quarterPeriod(year, Number(q))
  if (m === undefined) return yearPeriod(year)
  const month = Number(m)
  if (month < 1 || month > 12) return undefined
  if (d === undefined) return monthPeriod(year, month)
  const day = dayOf(year, month, Number(d))
  return day === undefined ? undefined : { start: day, end: day }
}

export const yearPeriod = (year: number): ClosedPeriod => ({
  start: monthStart(year, 1),
  end: monthEnd(year, 12),
})
export const quarterPeriod = (year: number, quarter: number): ClosedPeriod => ({
  start: monthStart(year, quarter * 3 - 2),
  end: monthEnd(year, quarter * 3),
})
export const monthPeriod = (year: number, month: number): ClosedPeriod => ({
  start: monthStart(year, month),
  end: monthEnd(year, month),
})

export const isClosed = (period: Period): period is ClosedPeriod =>
  period.start !== 'open' && period.end !== 'open'

/** The canonical text of a span: the shortest form that `parsePeriod` reads back to the same span. */
export function periodText(period: Period): string {
  if (!isClosed(period)) {
    return `${period.start === 'open' ? '' : edgeText(period.start, 'start')}..${period.end === 'open' ? '' : edgeText(period.end, 'end')}`
  }
  const { start, end } = period
  if (start === end) return isoDay(start)
  const from = calendar(start)
  const to = calendar(end)
  if (!startsMonth(start) || !endsMonth(end)) return `${isoDay(start)}..${isoDay(end)}`
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? `${from.year}` : `${from.year}..${to.year}`
  if (from.year === to.year && from.month === to.month) return `${from.year}-${two(from.month)}`
  if (from.year === to.year && from.month % 3 === 1 && to.month === from.month + 2) {
    return `${from.year}-Q${(from.month + 2) / 3}`
  }
  return `${from.year}-${two(from.month)}..${to.year}-${two(to.month)}`
}

function edgeText(day: Day, edge: 'start' | 'end'): string {
  const { year, month } = calendar(day)
  if (edge === 'start') {
    if (!startsMonth(day)) return isoDay(day)
    return month === 1 ? `${year}` : `${year}-${two(month)}`
  }
  if (!endsMonth(day)) return isoDay(day)
  return month === 12 ? `${year}` : `${year}-${two(month)}`
}

const startsMonth = (day: Day): boolean => calendar(day).date === 1
const endsMonth = (day: Day): boolean => calendar(day + 1).date === 1

/** What kind of span this is. January–March is both a quarter and a year to date: it has two. */
export type Grain = 'day' | 'month' | 'quarter' | 'year' | 'year-to-date' | 'range' | 'open'

export function grainsOf(period: Period): readonly Grain[] {
  if (!isClosed(period)) return ['open']
  const { start, end } = period
  if (start === end) return ['day']
  if (!startsMonth(start) || !endsMonth(end)) return ['range']
  const from = calendar(start)
  const to = calendar(end)
  if (from.year !== to.year) return ['range']
  const months = to.month - from.month + 1
  if (months === 12) return ['year']
  if (months === 1) return ['month']
  const grains: Grain[] = []
  if (months === 3 && from.month % 3 === 1) grains.push('quarter')
  if (from.month === 1) grains.push('year-to-date')
  return grains.length > 0 ? grains : ['range']
}

/** Middle of the span in fractional days, where its mark stands. An open bound stands at its known one. */
export function midpoint(period: Period): number | undefined {
  if (isClosed(period)) return (period.start + period.end + 1) / 2
  if (period.end !== 'open') return period.end + 1
  if (period.start !== 'open') return period.start
  return undefined
}

export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end

/** The identity of a span as a key: much cheaper than its text, which needs the calendar. */
export const periodKey = ({ start, end }: Period): string => `${start}..${end}`

/** Whether two spans share a day; an open bound reaches without end. */
export function overlaps(a: Period, b: Period): boolean {
  const startsBy = (x: Period, y: Period): boolean =>
    x.start === 'open' || y.end === 'open' || x.start <= y.end
  return startsBy(a, b) && startsBy(b, a)
}

/** Orders by start, then by end; an open start comes first, an open end last. */
export function comparePeriods(a: Period, b: Period): number {
  const starts = edgeValue(a.start, -Infinity) - edgeValue(b.start, -Infinity)
  if (starts !== 0 && !Number.isNaN(starts)) return starts
  const ends = edgeValue(a.end, Infinity) - edgeValue(b.end, Infinity)
  return Number.isNaN(ends) ? 0 : ends
}

const edgeValue = (edge: Day | Open, open: number): number => (edge === 'open' ? open : edge)
