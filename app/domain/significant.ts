import type { Interval } from './interval'

/**
 * A computed number without false precision: its last digit is worth at least a tenth of the interval, so that it is
 * uncertain and the one before it is not. 2.1488 in 2.10–2.19 is 2.15. Finer only where rounding would leave the
 * interval. A number without bounds on both sides stays as it is.
 */
export function roundToSupport(value: number, support: Interval): number {
  const coarsest = powerOf(support)
  if (coarsest === undefined || !Number.isFinite(value)) return value
  for (let power = coarsest; power > coarsest - 6; power--) {
    const rounded = toPower(value, power, Math.round)
    if (rounded >= support.low && rounded <= support.high) return rounded
  }
  return value
}

/**
 * The same for an end of a range, towards the side on which the range still holds all that it held. Finer where that
 * would give away more than half of what the end's digits leave open.
 */
export function roundOutwards(end: number, side: 'low' | 'high', support: Interval): number {
  const coarsest = powerOf(support)
  if (coarsest === undefined || !Number.isFinite(end)) return end
  // A hair towards the other side, so that 0.3 is not taken for the 0.30000000000000004 of binary fractions.
  const outwards = side === 'low' ? (n: number) => Math.floor(n + 1e-9) : (n: number) => Math.ceil(n - 1e-9)
  for (let power = coarsest; power > coarsest - 6; power--) {
    const rounded = toPower(end, power, outwards)
    if (Math.abs(end - rounded) <= (support.high - support.low) / 2) return rounded
  }
  return end
}

/** The power of ten that the last digit is worth; undefined where the interval is open or a point. */
function powerOf({ low, high }: Interval): number | undefined {
  const width = high - low
  if (!Number.isFinite(width) || width <= 0) return undefined
  // A hair less, so that a width of exactly 0.1 gives 0.01.
  return Math.ceil(Math.log10(width / 10) - 1e-9)
}

/** Through the decimal text, so that 215 × 0.01 is 2.15 and no longer binary fraction. */
function toPower(value: number, power: number, whole: (n: number) => number): number {
  const steps = whole(power < 0 ? value * 10 ** -power : value / 10 ** power)
  const rounded =
    power < 0 ? Number((steps / 10 ** -power).toFixed(Math.min(-power, 100))) : steps * 10 ** power
  // −0 reads as a fall.
  return rounded === 0 ? 0 : rounded
}

/** 0.40 and 4 have one, 29.5 has three; zeros at the end of a whole number count, since nobody can say. */
export const significantDigits = (value: number): number =>
  String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/e.*$/, '').length
