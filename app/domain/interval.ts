import { lastDigit, lastNonZeroDigit } from './digits'
import { rescale } from './unit'
import type { UnitId } from './unit'
import type { Hedge } from './hedge'
import type { Quantity, Stated } from './quantity'

/** What a stated number can mean. A missing side is ±Infinity; both ends belong to the interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export const intersection = (a: Interval, b: Interval): Interval | undefined => {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  return low <= high ? { low, high } : undefined
}

export const width = (interval: Interval): number => interval.high - interval.low

/**
 * The interval of a quantity in a unit of its scale; undefined across scales.
 * It is taken at the digits of the unit in which the claim was stated, before rescaling: 1903 亿 is known to 0.1 billion.
 */
export function intervalOf(quantity: Quantity, unit: UnitId): Interval | undefined {
  const { low, high } = statedInterval(quantity.stated, quantity.hedge)
  const at = (value: number) => (Number.isFinite(value) ? rescale(value, quantity.unit, unit) : value)
  const from = at(low)
  const to = at(high)
  return from === undefined || to === undefined ? undefined : { low: from, high: to }
}

/** The interval of a stated number in its own unit. */
function statedInterval(stated: Stated, hedge: Hedge | undefined): Interval {
  switch (stated.form) {
    case 'value':
      return valueInterval(stated.value, hedge)
    case 'at-least':
      return stated.low < 0 ? { low: -Infinity, high: stated.low } : { low: stated.low, high: Infinity }
    case 'at-most':
      return { low: stated.high < 0 ? stated.high : -Infinity, high: stated.high < 0 ? 0 : stated.high }
    case 'between':
      return { low: stated.low, high: stated.high }
  }
}

function valueInterval(value: number, hedge: Hedge | undefined): Interval {
  const size = Math.abs(value)
  const bySize = sizeInterval(size, hedge)
  return value < 0 ? { low: -bySize.high, high: -bySize.low } : bySize
}

function sizeInterval(size: number, hedge: Hedge | undefined): Interval {
  const step = lastDigit(size)
  // Rounded (half a step either way) or cut off (up to a whole step above): releases do both.
  const rounded: Interval = { low: tidy(size - step / 2), high: tidy(size + step) }
  const slack = Math.max(
    lastNonZeroDigit(size) / 2,
    size * (hedge?.coarse === true ? coarseSlack : usualSlack),
  )
  // A number of three digits or more was rounded itself: “almost 53.84” may be 53.842, and “just over 3” is over 3.
  const edge = size / lastNonZeroDigit(size) >= 100 ? step / 2 : 0
  switch (hedge?.sense) {
    case 'about':
      return {
        low: Math.min(rounded.low, tidy(size - slack)),
        high: Math.max(rounded.high, tidy(size + slack)),
      }
    case 'just-below':
      return { low: Math.min(rounded.low, tidy(size - slack)), high: tidy(size + edge) }
    case 'just-above':
      return { low: tidy(size - edge), high: Math.max(rounded.high, tidy(size + slack)) }
    case 'at-least':
      return { low: size, high: Infinity }
    case 'at-most':
      return { low: 0, high: size }
    case 'exact':
    case undefined:
      return rounded
  }
}

/** How far “about” reaches at least, as a share of the number: narrow, so that claims that differ visibly stay apart. */
const usualSlack = 0.02
/** A fraction in words is rounder than any digits: 63 and 70 per cent are both “close to two thirds”. */
const coarseSlack = 0.06

const tidy = (value: number): number => Number(value.toPrecision(12))
