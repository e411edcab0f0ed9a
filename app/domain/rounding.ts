import { lastDigit, lastNonZeroDigit } from './digits'
import { intersection, intervalOf } from './interval'
import type { Interval } from './interval'
import type { Quantity } from './quantity'
import { rescale } from './unit'
import type { UnitId } from './unit'

/** A rounder way to read a number that ends in zeros: 190 to the nearest 10 is 185 to 195. */
export interface RounderReading {
  /** In the unit asked for, like the interval. */
  readonly step: number
  readonly interval: Interval
}

/**
 * Trailing zeros are ambiguous: 190 may be known to the unit or to the nearest ten. The readings go from fine to coarse;
 * none where the number ends in another digit, has a hedge that widens it anyway, or is a bound or a range. A step may be
 * a tenth of the number, or half of it where only one zero is given up: nobody writes 100 for 64.
 */
export function rounderReadings(quantity: Quantity, unit: UnitId): readonly RounderReading[] {
  const { stated, hedge } = quantity
  if (stated.form !== 'value' || stated.value === 0) return []
  if (hedge !== undefined && hedge.sense !== 'exact') return []
  const readings: RounderReading[] = []
  const size = Math.abs(stated.value)
  const first = lastDigit(size) * 10
  const coarsest = Math.min(lastNonZeroDigit(size), Math.max(size / 10, Math.min(first, size / 2)))
  for (let step = first; step <= coarsest; step *= 10) {
    const low = rescale(stated.value - step / 2, quantity.unit, unit)
    const high = rescale(stated.value + step / 2, quantity.unit, unit)
    const inUnit = rescale(step, quantity.unit, unit)
    if (low !== undefined && high !== undefined && inUnit !== undefined)
      readings.push({ step: inUnit, interval: { low, high } })
  }
  return readings
}

/** The smallest rounding step, in `unit`, at which two quantities of one scale agree; undefined where none does. */
export function agreementStep(a: Quantity, b: Quantity, unit: UnitId): number | undefined {
  const left = readingsOf(a, unit)
  const right = readingsOf(b, unit)
  const steps = [...left, ...right].map(({ step }) => step).toSorted((x, y) => x - y)
  return steps.find((step) => {
    const [one, other] = [readAt(left, step), readAt(right, step)]
    return one !== undefined && other !== undefined && intersection(one, other) !== undefined
  })
}

/** Its own reading first, which needs no rounding at all. */
function readingsOf(quantity: Quantity, unit: UnitId): readonly RounderReading[] {
  const interval = intervalOf(quantity, unit)
  return interval === undefined ? [] : [{ step: 0, interval }, ...rounderReadings(quantity, unit)]
}

const readAt = (readings: readonly RounderReading[], step: number): Interval | undefined =>
  readings.findLast((reading) => reading.step <= step)?.interval
