import type { Box } from '~/charts/geometry/box'
import { linearScale, logScale } from '~/charts/geometry/scale'
import type { Scale } from '~/charts/geometry/scale'
import type { Cell, Column, NativeChart } from './model'
import type { NativeAxis } from './nativeAxis'

/** Where a chart's marks stand on the slide: points from the chart's own corner, the program's own reckoning foreseen. */
export interface Grid {
  readonly plot: Box
  readonly axis: NativeAxis
  /** Middle of a row. */
  readonly x: Scale
  readonly y: Scale
  /** From a row's middle to the next. */
  readonly step: number
  /** Between the bars of two rows, as a share of one bar. */
  readonly gap: number
  /** The middle of a mark: bars of one row stand side by side. */
  readonly middleOf: (column: Column, row: number) => number
  /** The bar of a mark; undefined for one that is drawn as a point. */
  readonly barOf: (column: Column, cell: Cell) => Box | undefined
}

/** Room between the bars of two rows, as a share of one bar. */
const leastGap = 0.45
/** A presentation program takes no more. */
const mostGap = 5
const widestBar = 56

export function gridOf(chart: NativeChart, axis: NativeAxis, plot: Box): Grid {
  const step = (plot.right - plot.left) / Math.max(1, chart.rows.length)
  const x: Scale = (row) => plot.left + (row + 0.5) * step
  const ends = axis.reversed ? ([plot.top, plot.bottom] as const) : ([plot.bottom, plot.top] as const)
  const y = (axis.scale === 'log' ? logScale : linearScale)([axis.min, axis.max], ends)
  const bars = chart.form === 'line' ? [] : chart.columns.filter(({ part }) => part === 'line')
  const side = chart.form === 'bars' ? Math.max(1, bars.length) : 1
  const gap = Math.min(mostGap, Math.max(leastGap, step / widestBar - side))
  const bar = step / (side + gap)
  const middleOf = (column: Column, row: number): number => {
    const place = chart.form === 'bars' ? bars.indexOf(column) : -1
    return place < 0 ? x(row) : x(row) + (place - (side - 1) / 2) * bar
  }
  const barOf = (column: Column, { from, value }: Cell): Box | undefined => {
    if (!bars.includes(column)) return undefined
    const base = chart.form === 'stacked' ? baseOf(bars, column, from, value) : 0
    const [top = 0, bottom = 0] = [y(base), y(base + value)].toSorted((a, b) => a - b)
    const middle = middleOf(column, from)
    return { left: middle - bar / 2, right: middle + bar / 2, top, bottom }
  }
  return { plot, axis, x, y, step, gap, middleOf, barOf }
}

/** On which value a part stands: the parts before it in its row that have its sign. */
const baseOf = (bars: readonly Column[], column: Column, row: number, value: number): number =>
  bars
    .slice(0, bars.indexOf(column))
    .flatMap(({ cells }) => cells.filter(({ from }) => from === row))
    .filter((cell) => cell.value < 0 === value < 0)
    .reduce((sum, cell) => sum + cell.value, 0)
