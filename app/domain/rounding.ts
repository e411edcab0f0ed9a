import { lastDigit, lastNonZeroDigit } from './digits'
import type { Interval } from './interval'
import type { Quantity } from './quantity'

/** A rounder way to read a number that ends in zeros, in its own unit: 190 to the nearest 10 is 185 to 195. */
export interface RounderReading {
  readonly step: number
  readonly interval: Interval
}

/**
 * Trailing zeros are ambiguous: 190 may be known to the unit or to the nearest ten. The readings go from fine to coarse;
 * none where the number ends in another digit, has a hedge that widens it anyway, or is a bound or a range. A step may be
 * a tenth of the number, or half of it where only one zero is given up: nobody writes 100 for 64.
 */
export function rounderReadings({ stated, hedge }: Quantity): readonly RounderReading[] {
  if (stated.form !== 'value' || stated.value === 0) return []
  if (hedge !== undefined && hedge.sense !== 'exact') return []
  const { value } = stated
  const size = Math.abs(value)
  const readings: RounderReading[] = []
  const first = lastDigit(size) * 10
  const coarsest = Math.min(lastNonZeroDigit(size), Math.max(size / 10, Math.min(first, size / 2)))
  for (let step = first; step <= coarsest; step *= 10)
    readings.push({ step, interval: { low: value - step / 2, high: value + step / 2 } })
  return readings
}
