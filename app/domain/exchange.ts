import type { Citation } from './citation'
import { calendar, monthEnd, monthStart } from './day'
import type { Day } from './day'
import { intervalOf } from './interval'
import type { Interval } from './interval'
import type { Observation } from './observation'
import { isClosed } from './period'
import type { ClosedPeriod } from './period'
import { unitOf } from './unit'

/** The average of a monthly benchmark over a period. */
export interface AverageRate {
  readonly value: number
  readonly interval: Interval
  /** How many monthly values were averaged. */
  readonly months: number
  readonly citations: readonly Citation[]
}

/**
 * Every month weighs by its days inside the period. Undefined when a month has no value: an average that leaves
 * months out would be of another period.
 *
 * The interval is that of the average's own rounding, a few hundred-thousandths of a yuan. The lowest and highest
 * month are no bounds of it: they say at what rates single payments were made, and the question here is what a sum
 * spread over the period is worth at the period's average.
 *
 * @param scale of the prices: `cny-per-usd`
 */
export function averageRate(
  period: ClosedPeriod,
  scale: string,
  observations: readonly Observation[],
): AverageRate | undefined {
  const byMonth = tableOf(scale, observations)
  const citations: Citation[] = []
  const sum = { value: 0, low: 0, high: 0 }
  let start = firstOfMonth(period.start)
  while (start <= period.end) {
    const { year, month } = calendar(start)
    const monthly = byMonth.get(start)
    if (monthly === undefined) return undefined
    const days = Math.min(monthEnd(year, month), period.end) - Math.max(start, period.start) + 1
    sum.value += monthly.value * days
    sum.low += monthly.interval.low * days
    sum.high += monthly.interval.high * days
    citations.push(monthly.citation)
    start = monthStart(year, month + 1)
  }
  const days = period.end - period.start + 1
  const interval = { low: sum.low / days, high: sum.high / days }
  return { value: sum.value / days, interval, months: citations.length, citations }
}

interface MonthlyValue {
  readonly value: number
  readonly interval: Interval
  readonly citation: Citation
}

type Table = ReadonlyMap<Day, MonthlyValue>

/** A benchmark has hundreds of months, and every claim that is converted asks for some of them. */
const tables = new WeakMap<readonly Observation[], Map<string, Table>>()

function tableOf(scale: string, observations: readonly Observation[]): Table {
  const byScale = tables.get(observations) ?? new Map<string, Table>()
  tables.set(observations, byScale)
  const table = byScale.get(scale) ?? monthlyValues(scale, observations)
  byScale.set(scale, table)
  return table
}

function monthlyValues(scale: string, observations: readonly Observation[]): Table {
  const values = new Map<Day, MonthlyValue>()
  for (const { period, quantity, status, citation } of observations) {
    const { stated, unit } = quantity
    if (!isClosed(period) || !isMonth(period) || status === 'forecast') continue
    const interval = intervalOf(quantity, unit)
    if (
      stated.form !== 'value' ||
      stated.value <= 0 ||
      interval === undefined ||
      unitOf(unit).scale !== scale
    )
      continue
    if (!values.has(period.start)) values.set(period.start, { value: stated.value, interval, citation })
  }
  return values
}

function firstOfMonth(day: Day): Day {
  const { year, month } = calendar(day)
  return monthStart(year, month)
}

function isMonth({ start, end }: ClosedPeriod): boolean {
  const { year, month } = calendar(start)
  return start === monthStart(year, month) && end === monthEnd(year, month)
}
