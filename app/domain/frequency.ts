import { calendar } from './day'
import { comparePeriods, grainsOf, isClosed, monthPeriod, quarterPeriod, yearPeriod } from './period'
import type { ClosedPeriod, Grain, Period } from './period'
import { spansShareAxis } from './series'
import type { Measure } from './series'

/** The grain at which a chart is read; FRED's letters, plus year to date. */
export type Frequency = 'a' | 'q' | 'm' | 'ytd'

export const frequencies = ['a', 'q', 'm', 'ytd'] as const satisfies readonly Frequency[]

const grainOf: Record<Frequency, Grain> = { a: 'year', q: 'quarter', m: 'month', ytd: 'year-to-date' }

export const fitsFrequency = (period: Period, frequency: Frequency): boolean =>
  grainsOf(period).includes(grainOf[frequency])

/** The frequencies a span can be read at; none for odd spans such as a day, seven years or "before the war". */
const frequenciesOf = (period: Period): readonly Frequency[] =>
  frequencies.filter((frequency) => fitsFrequency(period, frequency))

/**
 * The frequencies at which a span is drawn. Spans that fit some are drawn there. Where spans of any length may share
 * an axis (an average share), longer ones are drawn at finer frequencies too. A sum over an odd span (twelve months up
 * to June) is drawn at the frequency of about its length; a span without both ends is drawn everywhere.
 */
export function frequenciesToDraw(period: Period, measure: Measure): readonly Frequency[] {
  const fits = frequenciesOf(period)
  if (!isClosed(period)) return frequencies
  if (spansShareAxis(measure)) {
    if (fits.length === 0) return frequencies
    const days = period.end - period.start + 1
    return frequencies.filter((frequency) => fits.includes(frequency) || days > bucketDays[frequency])
  }
  if (fits.length > 0) return fits
  const days = period.end - period.start + 1
  return [days > bucketDays.ytd ? 'a' : days > bucketDays.m ? 'ytd' : 'm']
}

/** The longest bucket of a frequency, in days. */
const bucketDays: Record<Frequency, number> = { m: 31, q: 92, a: 366, ytd: 334 }

/** Ordinal of a bucket: neighbours differ by one. Year-to-date spans are neighbours inside one year only. */
export function bucketOf(period: ClosedPeriod, frequency: Frequency): number {
  const { year, month } = calendar(period.end)
  switch (frequency) {
    case 'a':
      return year
    case 'q':
      return year * 4 + Math.floor((month - 1) / 3)
    case 'm':
      return year * 12 + month - 1
    case 'ytd':
      // Thirteen steps a year keep December's neighbour away from the next January–February.
      return year * 13 + month
  }
}

/** The span of a bucket ordinal; the inverse of `bucketOf` on spans that fit the frequency. */
export function bucketPeriod(bucket: number, frequency: Frequency): ClosedPeriod {
  switch (frequency) {
    case 'a':
      return yearPeriod(bucket)
    case 'q':
      return quarterPeriod(Math.floor(bucket / 4), (bucket % 4) + 1)
    case 'm':
      return monthPeriod(Math.floor(bucket / 12), (bucket % 12) + 1)
    case 'ytd': {
      const year = Math.floor((bucket - 1) / 13)
      return { start: yearPeriod(year).start, end: monthPeriod(year, bucket - year * 13).end }
    }
  }
}

/**
 * Buckets between the first and the last of the given spans in which none of them falls.
 * Not asked for year to date: a release skipped there is no gap in what the year has brought so far.
 */
export function missingBuckets(periods: readonly Period[], frequency: Frequency): readonly ClosedPeriod[] {
  if (frequency === 'ytd') return []
  const closed = periods.filter(isClosed).filter((period) => fitsFrequency(period, frequency))
  const held = new Set(closed.map((period) => bucketOf(period, frequency)))
  if (held.size === 0) return []
  const missing: ClosedPeriod[] = []
  for (let bucket = Math.min(...held); bucket < Math.max(...held); bucket++) {
    if (!held.has(bucket)) missing.push(bucketPeriod(bucket, frequency))
  }
  return missing
}

/** Neighbouring spans merged: three missing months in a row read as one gap. */
export function mergeAdjacent(periods: readonly ClosedPeriod[]): readonly ClosedPeriod[] {
  const merged: ClosedPeriod[] = []
  for (const period of periods.toSorted(comparePeriods)) {
    const last = merged.at(-1)
    if (last !== undefined && period.start <= last.end + 1)
      merged[merged.length - 1] = { start: last.start, end: period.end }
    else merged.push(period)
  }
  return merged
}
