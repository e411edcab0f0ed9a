import { lastDigit } from './digits'
import { rescale } from './unit'
import type { UnitId } from './unit'
import type { Hedge } from './hedge'

/** A number as its author gave it: one value, a bound, or a range. A bound has no value that could be drawn as exact. */
export type Stated =
  | { readonly form: 'value'; readonly value: number }
  | { readonly form: 'at-least'; readonly low: number }
  | { readonly form: 'at-most'; readonly high: number }
  | { readonly form: 'between'; readonly low: number; readonly high: number }

export interface Quantity {
  readonly stated: Stated
  readonly unit: UnitId
  readonly hedge: Hedge | undefined
}

/** Where the mark of a stated number stands on the value axis: a bound stands at its bound, a range in its middle. */
export function position(stated: Stated): number {
  switch (stated.form) {
    case 'value':
      return stated.value
    case 'at-least':
      return stated.low
    case 'at-most':
      return stated.high
    case 'between':
      return (stated.low + stated.high) / 2
  }
}

/**
 * The stated number in another unit of its scale, no more precise than it was stated: 2,615 miles are 4,208 km and not
 * 4,208.43456. Undefined across scales.
 */
export function rescaleStated(stated: Stated, from: UnitId, to: UnitId): Stated | undefined {
  if (from === to) return stated
  const at = (value: number) => {
    const rescaled = rescale(value, from, to)
    const step = rescale(lastDigit(value), from, to)
    if (rescaled === undefined || step === undefined) return undefined
    const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
    return Number(rescaled.toFixed(Math.min(decimals, 20)))
  }
  switch (stated.form) {
    case 'value': {
      const value = at(stated.value)
      return value === undefined ? undefined : { form: 'value', value }
    }
    case 'at-least': {
      const low = at(stated.low)
      return low === undefined ? undefined : { form: 'at-least', low }
    }
    case 'at-most': {
      const high = at(stated.high)
      return high === undefined ? undefined : { form: 'at-most', high }
    }
    case 'between': {
      const low = at(stated.low)
      const high = at(stated.high)
      return low === undefined || high === undefined ? undefined : { form: 'between', low, high }
    }
  }
}
