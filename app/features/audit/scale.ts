import type { Side } from '~/domain/audit/check'
import type { Interval } from '~/domain/interval'
import { position } from '~/domain/quantity'

/** A side on the common scale, in per cent of its width. */
export interface Placed {
  readonly from: number
  readonly to: number
  /** Undefined where a side has bounds only. */
  readonly at: number | undefined
}

export interface Scale {
  readonly left: Placed
  readonly right: Placed
  /** What lies between the sides; undefined where they meet. */
  readonly between: { readonly from: number; readonly to: number } | undefined
}

/** Room on either side, in per cent, where an open end runs out. */
const margin = 6

/** Both sides of a check on one scale; undefined where no two places could be told apart. */
export function scaleOf(left: Side, right: Side): Scale | undefined {
  const places = [left, right].flatMap(({ interval, value }) =>
    [interval.low, interval.high, value === undefined ? Infinity : position(value)].filter(Number.isFinite),
  )
  const low = Math.min(...places)
  const wide = Math.max(...places) - low
  if (!(wide > 0)) return undefined
  const at = (value: number) => {
    if (!Number.isFinite(value)) return value < 0 ? 0 : 100
    return margin + ((value - low) / wide) * (100 - 2 * margin)
  }
  const placed = ({ interval, value }: Side): Placed => ({
    from: at(interval.low),
    to: at(interval.high),
    at: value?.form === 'value' ? at(value.value) : undefined,
  })
  const gap = between(left.interval, right.interval)
  return {
    left: placed(left),
    right: placed(right),
    between: gap === undefined ? undefined : { from: at(gap.low), to: at(gap.high) },
  }
}

function between(a: Interval, b: Interval): Interval | undefined {
  const [low, high] = a.low <= b.low ? [a.high, b.low] : [b.high, a.low]
  return low < high ? { low, high } : undefined
}
