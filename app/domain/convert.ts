import type { SeriesId } from './brand'
import { stepOf } from './conversion-step'
import type { ConversionStep, Multiplier, RateBook, Unconvertible } from './conversion-step'
import type { Hedge } from './hedge'
import { intervalOf } from './interval'
import type { Interval } from './interval'
import type { Period } from './period'
import { rescaleStated } from './quantity'
import type { Quantity, Stated } from './quantity'
import { pathsFrom } from './rate-path'
import { roundOutwards, roundToSupport } from './significant'
import { rescale, sameScale } from './unit'
import type { UnitId } from './unit'

/** A stated number in another unit. Without steps it was only rescaled, which is exact. */
export interface Conversion {
  /** In the unit asked for, with no more digits than its interval supports. */
  readonly stated: Stated
  readonly interval: Interval
  readonly steps: readonly ConversionStep[]
}

export type Converted =
  | { readonly ok: true; readonly conversion: Conversion }
  | { readonly ok: false; readonly reason: Unconvertible }

/** A claim's number in `unit`: rescaled inside its scale, converted by the cited rates of its series across scales. */
export function convertTo(
  quantity: Quantity,
  period: Period,
  series: SeriesId,
  unit: UnitId,
  book: RateBook,
): Converted {
  if (sameScale(quantity.unit, unit)) return rescaled(quantity, unit)
  const path = pathsFrom(quantity.unit, series, book.rates).find((each) => sameScale(each.unit, unit))
  if (path === undefined) return refused('no-path')
  const steps: ConversionStep[] = []
  for (const leg of path.legs) {
    const step = stepOf(leg, period, book)
    if (typeof step === 'string') return refused(step)
    steps.push(step)
  }
  const total = multiplierOf(quantity.unit, steps, unit)
  const own = intervalOf(quantity, quantity.unit)
  if (total === undefined || own === undefined) return refused('no-path')
  const interval = multiplied(own, total)
  return { ok: true, conversion: { stated: statedBy(quantity, interval, total), interval, steps } }
}

/** The units that a series can be shown in, one a scale: those given, then those that rates lead to from them. */
export function reachableUnits(
  units: readonly UnitId[],
  series: SeriesId,
  book: RateBook,
): readonly UnitId[] {
  const ends = units.flatMap((unit) => pathsFrom(unit, series, book.rates).map((path) => path.unit))
  const all = [...units, ...ends]
  return all.filter((unit, index) => all.findIndex((other) => sameScale(other, unit)) === index)
}

const refused = (reason: Unconvertible): Converted => ({ ok: false, reason })

function rescaled(quantity: Quantity, unit: UnitId): Converted {
  const stated = rescaleStated(quantity.stated, quantity.unit, unit)
  const interval = intervalOf(quantity, unit)
  if (stated === undefined || interval === undefined) return refused('no-path')
  return { ok: true, conversion: { stated, interval, steps: [] } }
}

/** What another reading of a claim means where its conversion led: the same steps, other ends. */
export function convertedBy(
  { steps }: Pick<Conversion, 'steps'>,
  interval: Interval,
  from: UnitId,
  to: UnitId,
): Interval | undefined {
  if (steps.length > 0) {
    const total = multiplierOf(from, steps, to)
    return total === undefined ? undefined : multiplied(interval, total)
  }
  const [low, high] = [rescale(interval.low, from, to), rescale(interval.high, from, to)]
  return low === undefined || high === undefined ? undefined : { low, high }
}

/** All steps in one, with the exact rescaling before, between and after them. */
function multiplierOf(from: UnitId, steps: readonly ConversionStep[], to: UnitId): Multiplier | undefined {
  let total: Multiplier = { factor: 1, low: 1, high: 1 }
  let at = from
  for (const step of [...steps, { from: to, to, factor: 1, low: 1, high: 1 }]) {
    const size = rescale(1, at, step.from)
    if (size === undefined) return undefined
    total = {
      factor: total.factor * size * step.factor,
      low: total.low * size * step.low,
      high: total.high * size * step.high,
    }
    at = step.to
  }
  return total
}

/**
 * A bound stays a bound and a range a range, and their ends move outwards: more than 2.5 million barrels are more tonnes
 * than the lightest crude gives, whatever the crude is.
 */
function statedBy(quantity: Quantity, interval: Interval, by: Multiplier): Stated {
  const { stated, unit, hedge } = quantity
  const end = (side: 'low' | 'high', value: number) =>
    roundOutwards(interval[side], side, supportOf(value, unit, undefined, by))
  switch (stated.form) {
    case 'value': {
      const support = supportOf(stated.value, unit, hedge, by)
      return { form: 'value', value: roundToSupport(stated.value * by.factor, support) }
    }
    case 'at-least':
      // Of a fall it is the size that is bounded: “more than −6.9” lies below.
      return { form: 'at-least', low: end(stated.low < 0 ? 'high' : 'low', stated.low) }
    case 'at-most':
      return { form: 'at-most', high: end(stated.high < 0 ? 'low' : 'high', stated.high) }
    case 'between':
      return { form: 'between', low: end('low', stated.low), high: end('high', stated.high) }
  }
}

/** What one number of a claim leaves open by its digits and its hedge; the digits of a bound speak alone. */
function supportOf(value: number, unit: UnitId, hedge: Hedge | undefined, by: Multiplier): Interval {
  const bound = hedge?.sense === 'at-least' || hedge?.sense === 'at-most'
  const number: Quantity = { stated: { form: 'value', value }, unit, hedge: bound ? undefined : hedge }
  return multiplied(intervalOf(number, unit) ?? { low: value, high: value }, by)
}

/** Bounds times bounds: below zero the larger factor leads further down. */
const multiplied = ({ low, high }: Interval, by: Multiplier): Interval => ({
  low: low * (low < 0 ? by.high : by.low),
  high: high * (high < 0 ? by.low : by.high),
})
