import type { Cell, Column, NativeChart } from './model'
import type { NativeAxis } from './nativeAxis'

/** How far a line through a mark goes up and down from its value. */
export interface Reach {
  readonly up: number
  readonly down: number
}

/**
 * The line through a mark: to the claim that leads its span, from a bound towards where its value may lie, or over what
 * a dot without a stroke can mean.
 */
export function reachOf(
  column: Column,
  cell: Cell,
  { columns, form }: NativeChart,
  axis: NativeAxis,
  stroked: boolean,
): Reach | undefined {
  if (column.part === 'rival') return contestReach(cell, leadingValue(columns, column.series, cell.from))
  if (cell.mark.form.kind === 'bound') return boundReach(cell.mark.form.towards, axis)
  return form === 'line' && !stroked ? rangeReach(cell) : undefined
}

/** A fifteenth of the axis, about the length of the page's arrow. */
function boundReach(towards: 'up' | 'down', { min, max }: NativeAxis): Reach {
  const length = (max - min) / 15
  return towards === 'up' ? { up: length, down: 0 } : { up: 0, down: length }
}

function contestReach({ value, mark }: Cell, leads: number | undefined): Reach | undefined {
  if (mark.contested !== 'rivals' || leads === undefined || leads === value) return undefined
  return leads > value ? { up: leads - value, down: 0 } : { up: 0, down: value - leads }
}

/** Never across zero for a number's digits alone, and undefined where an end is open. */
function rangeReach({ mark, value }: Cell): Reach | undefined {
  const { interval } = mark.point
  if (mark.form.kind !== 'dot' || !Number.isFinite(interval.low) || !Number.isFinite(interval.high))
    return undefined
  const low = value >= 0 ? Math.max(0, interval.low) : interval.low
  const high = value < 0 ? Math.min(0, interval.high) : interval.high
  return { up: Math.max(0, high - value), down: Math.max(0, value - low) }
}

/** The values at which the ranges of a chart's dots end. */
export const rangeEnds = ({ columns }: NativeChart): readonly number[] =>
  columns.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const reach = rangeReach(cell)
      return reach === undefined ? [] : [cell.value - reach.down, cell.value + reach.up]
    }),
  )

/** The value that leads a row of a series, where claims contradict each other there. */
const leadingValue = (columns: readonly Column[], series: number, row: number): number | undefined =>
  columns
    .filter((column) => column.series === series)
    .flatMap(({ cells }) => cells.filter(({ from, mark }) => from === row && mark.contested === 'leads'))[0]
    ?.value
