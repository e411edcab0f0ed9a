import { valueAxis } from '~/charts/geometry/value-axis'
import { decimalsOf } from '~/domain/digits'
import type { UnitId } from '~/domain/unit'
import type { NativeChart } from './model'

/** A value axis as a chart part says it: it steps from its lower end, which is therefore a tick. */
export interface NativeAxis {
  readonly scale: 'linear' | 'log'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly decimals: number
  /** The first place of a ranking stands on top; places before it have no name. */
  readonly reversed: boolean
}

/** @param height of the plot, which decides how many gridlines there are */
export function nativeAxis(
  chart: NativeChart,
  unit: UnitId,
  scale: 'linear' | 'log',
  height: number,
  more: readonly number[],
): NativeAxis {
  const axis = valueAxis([...valuesOf(chart), ...more], unit, scale, height, chart.form !== 'line')
  const [low, high] = axis.domain
  if (axis.scale === 'log') {
    const min = 10 ** Math.floor(Math.log10(low) + 1e-9)
    return {
      scale: 'log',
      min,
      max: Math.max(high, min * 10),
      step: 10,
      decimals: decimalsOf(min),
      reversed: false,
    }
  }
  const [first = low, second = high] = axis.ticks
  const step = tidy(second - first)
  const down = Math.ceil((first - low) / step - 1e-9)
  return {
    scale: 'linear',
    min: tidy(first - down * step),
    max: high,
    step,
    decimals: axis.decimals ?? 0,
    reversed: axis.reversed,
  }
}

/** What the axis must hold; of bars that stand upon each other, their sums. */
function valuesOf({ form, columns }: NativeChart): readonly number[] {
  if (form !== 'stacked') return columns.flatMap(({ cells }) => cells.map(({ value }) => value))
  const sums = new Map<string, number>()
  for (const { part, cells } of columns) {
    if (part !== 'line') continue
    for (const { from, value } of cells) {
      const key = `${from} ${value < 0 ? 'below' : 'above'}`
      sums.set(key, (sums.get(key) ?? 0) + value)
    }
  }
  const beside = columns.filter(({ part }) => part !== 'line')
  return [...sums.values(), ...beside.flatMap(({ cells }) => cells.map(({ value }) => value))]
}

const tidy = (value: number): number => Number(value.toPrecision(12)) + 0
