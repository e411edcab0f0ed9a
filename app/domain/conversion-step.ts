import type { SeriesId } from './brand'
import type { Citation } from './citation'
import { averageRate } from './exchange'
import type { Observation } from './observation'
import { isClosed } from './period'
import type { Period } from './period'
import { exchangeScale } from './rate'
import type { FactorRate, Rate, SeriesRate } from './rate'
import type { Leg } from './rate-path'
import { units } from './unit'
import type { UnitId } from './unit'

/** What a conversion needs besides the claim. */
export interface RateBook {
  readonly rates: readonly Rate[]
  /** Observations of the series that `SeriesRate`s name, where they are loaded. */
  readonly exchange: ReadonlyMap<SeriesId, readonly Observation[]>
}

/** What a number is multiplied by, and between which bounds that can lie. */
export interface Multiplier {
  readonly factor: number
  readonly low: number
  readonly high: number
}

export interface ConversionStep extends Multiplier {
  readonly rate: Rate
  /** The factor leads from a number in this unit to one in `to`; days and direction are in it. */
  readonly from: UnitId
  readonly to: UnitId
  /** Days of the period, where they divide or multiply. */
  readonly days: number | undefined
  /** How many monthly values were averaged, where the rate is a benchmark. */
  readonly months: number | undefined
  readonly citations: readonly Citation[]
}

export type Unconvertible = 'no-path' | 'no-rate-for-period' | 'open-period'

/** The step that a leg is for a claim's period, or why there is none. */
export function stepOf(leg: Leg, period: Period, book: RateBook): ConversionStep | Unconvertible {
  const { rate, from, to, against } = leg
  const measured = rate.form === 'factor' ? byFactor(rate, period) : bySeries(rate, period, book)
  if (typeof measured === 'string') return measured
  const { days, months, citations, ...ahead } = measured
  return { rate, from, to, days, months, citations, ...(against ? inverse(ahead) : ahead) }
}

type Measured = Multiplier & Pick<ConversionStep, 'days' | 'months' | 'citations'>

function byFactor(rate: FactorRate, period: Period): Measured | Unconvertible {
  const { citations } = rate
  if (!rate.perDay) return { ...times(rate, 1), days: undefined, months: undefined, citations }
  if (!isClosed(period)) return 'open-period'
  const days = period.end - period.start + 1
  return { ...times(rate, 1 / days), days, months: undefined, citations }
}

function bySeries(rate: SeriesRate, period: Period, book: RateBook): Measured | Unconvertible {
  if (!isClosed(period)) return 'open-period'
  const average = averageRate(period, exchangeScale(rate), book.exchange.get(rate.series) ?? [])
  if (average === undefined) return 'no-rate-for-period'
  const { value: factor, interval, months, citations } = average
  // The benchmark is a price of one for one; the units may be of unlike size.
  const size = units[rate.from].factor / units[rate.to].factor
  return { ...times({ factor, ...interval }, size), days: undefined, months, citations }
}

const times = ({ factor, low, high }: Multiplier, by: number): Multiplier => ({
  factor: factor * by,
  low: low * by,
  high: high * by,
})

const inverse = ({ factor, low, high }: Multiplier): Multiplier => ({
  factor: 1 / factor,
  low: 1 / high,
  high: 1 / low,
})
