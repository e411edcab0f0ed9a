import type { Interval } from './interval'

/**
 * A computed number without false precision: its last digit is worth at least a tenth of the interval, so that it is
 * uncertain and the one before it is not. 2.1488 in 2.10–2.19 is 2.15. Finer only where rounding would leave the
 * interval. A number without bounds on both sides stays as it is.
 */
export function roundToSupport(value: number, interval: Interval): number {
  const width = interval.high - interval.low
  if (!Number.isFinite(value) || !Number.isFinite(width) || width <= 0) return value
  // A hair less, so that a width of exactly 0.1 gives a step of 0.01.
  const coarsest = Math.ceil(Math.log10(width / 10) - 1e-9)
  for (let power = coarsest; power > coarsest - 6; power--) {
    const rounded = roundToPower(value, power)
    if (rounded >= interval.low && rounded <= interval.high) return rounded
  }
  return value
}

/** To the nearest multiple of 10^power, written without the noise of binary fractions. */
function roundToPower(value: number, power: number): number {
  const rounded = power >= 0 ? Math.round(value / 10 ** power) * 10 ** power : roundToDecimals(value, -power)
  // −0 reads as a fall.
  return rounded === 0 ? 0 : rounded
}

const roundToDecimals = (value: number, decimals: number): number => Number(value.toFixed(Math.min(decimals, 100)))
