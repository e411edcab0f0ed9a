import { decimalsOf } from '~/domain/digits'
import { unitOf } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import type { Pair } from './scale'

export interface ValueAxis {
  readonly scale: 'linear' | 'log'
  readonly domain: Pair
  readonly ticks: readonly number[]
  /** What the finest of evenly stepped ticks needs; undefined where each tick has its own. */
  readonly decimals: number | undefined
  /** The first place of a ranking stands on top. */
  readonly reversed: boolean
}

/**
 * The value axis: 3–6 round gridlines over all values. A logarithmic one needs every value above zero, else it is
 * linear. Zero belongs to the axis unless all values stand far above it in a narrow band.
 *
 * @param fromZero zero belongs to it in any case: bars stand on it
 */
export function valueAxis(
  values: readonly number[],
  unit: UnitId,
  scale: 'linear' | 'log',
  height: number,
  fromZero = false,
): ValueAxis {
  // What is smaller than any unit's last digit is zero: a step of 10⁻³²⁴ has no multiples.
  const finite = values.filter(Number.isFinite).map((value) => (Math.abs(value) < 1e-12 ? 0 : value))
  const low = finite.length === 0 ? 0 : finite.reduce((a, b) => Math.min(a, b))
  const high = finite.length === 0 ? 0 : finite.reduce((a, b) => Math.max(a, b))
  const wanted = Math.min(6, Math.max(3, Math.round(height / 60)))
  if (unitOf(unit).dimension === 'rank' && low >= 1) return rankAxis(low, high, wanted)
  if (scale === 'log' && low > 0) return logAxis(low, high, wanted)
  const domain: Pair = fromZero ? [Math.min(0, low), Math.max(0, high)] : withZero(low, high, unit)
  return linearAxis(domain[0] === domain[1] ? [0, 1] : domain, wanted)
}

/** Whole places from the best to the last, with room for a mark at either edge. */
function rankAxis(low: number, high: number, wanted: number): ValueAxis {
  const last = Math.max(high, low + 1)
  const step = Math.max(1, Math.ceil((last - 1) / wanted))
  const ticks = Array.from({ length: Math.floor((last - 1) / step) + 1 }, (_, i) => 1 + i * step)
  return { scale: 'linear', domain: [0.6, last + 0.4], ticks, decimals: 0, reversed: true }
}

/** A price is read by its moves, an amount by its size: amounts leave zero out only inside a quarter of the largest. */
function withZero(low: number, high: number, unit: UnitId): Pair {
  const band = unitOf(unit).dimension === 'price' ? 0.5 : 0.25
  const far = (near: number, size: number) => high > low && size > 0 && (size - near) / size < band
  if (low >= 0) return far(low, high) ? [low, high] : [0, high === 0 ? 1 : high]
  if (high <= 0) return far(-high, -low) ? [low, high] : [low, 0]
  return [low, high]
}

function linearAxis([low, high]: Pair, wanted: number): ValueAxis {
  const step = niceStep(low, high, wanted)
  const tidy = (value: number) => Number(value.toPrecision(12))
  const from = low === 0 ? 0 : edge(low, -step)
  const to = high === 0 ? 0 : edge(high, step)
  const ticks: number[] = []
  for (let i = Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9 && ticks.length < 12; i++) {
    ticks.push(tidy(i * step + 0))
  }
  return {
    scale: 'linear',
    domain: [tidy(from), tidy(to)],
    ticks,
    decimals: Math.max(0, ...ticks.map(decimalsOf)),
    reversed: false,
  }
}

/** The next round value outward when it is near, otherwise a little air: an empty step above a line says nothing. */
function edge(value: number, step: number): number {
  const next = Math.ceil(value / step - 1e-9) * step
  return Math.abs(next - value) <= Math.abs(step) * 0.5 ? next : value + step * 0.18
}

function niceStep(low: number, high: number, wanted: number): number {
  const raw = (high - low) / wanted
  if (!(raw > 0) || !Number.isFinite(raw)) return Math.max(Math.abs(low), 1)
  const power = 10 ** Math.floor(Math.log10(raw))
  const steps = [1, 2, 2.5, 5, 10, 20].map((factor) => factor * power)
  const lines = (step: number) => Math.floor(high / step) - Math.ceil(low / step) + 1
  const best = steps.reduce((a, b) => (Math.abs(lines(b) - wanted) < Math.abs(lines(a) - wanted) ? b : a))
  // A step below the number's own resolution adds nothing to it: 1e15 + 0.01.
  return Math.max(best, Math.max(Math.abs(low), Math.abs(high)) * 1e-11)
}

function logAxis(low: number, high: number, wanted: number): ValueAxis {
  const decades = Math.log10(high / low)
  const steps = decades > wanted ? [1] : decades > 1.5 ? [1, 3] : [1, 2, 5]
  const first = Math.floor(Math.log10(low))
  const last = Math.ceil(Math.log10(high)) + 1
  const all: number[] = []
  for (let power = first; power <= last; power++) {
    for (const step of steps) all.push(Number((step * 10 ** power).toPrecision(12)))
  }
  const from = all.findLast((tick) => tick <= low) ?? low
  const to = all.find((tick) => tick >= high && tick > from) ?? high
  const inside = all.filter((tick) => tick >= from && tick <= to)
  const every = Math.ceil(inside.length / (wanted + 2))
  return {
    scale: 'log',
    domain: [from, to],
    ticks: inside.filter((_, i) => i % every === 0),
    decimals: undefined,
    reversed: false,
  }
}
