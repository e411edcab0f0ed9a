import type { Mark } from '~/charts/model'
import type { ClosedPeriod } from '~/domain/period'
import type { Tone } from '../palette'

/** A figure as a spreadsheet's chart holds it: columns of numbers over rows of time. */
export interface NativeChart {
  readonly form: 'line' | 'bars' | 'stacked'
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** Columns for which a chart has no room. */
  readonly left: number
}

/** One place of the category axis. A row without a span keeps two years to date apart. */
export interface Row {
  readonly name: string
  readonly span: ClosedPeriod | undefined
}

/** One series of the chart. */
export interface Column {
  /** Unique in the chart. */
  readonly name: string
  /** Which of the figure's series it belongs to, and as what. */
  readonly series: number
  readonly part: Part
  readonly tone: Tone
  readonly cells: readonly Cell[]
}

/**
 * `line`: the series' own points, drawn as a line, as bars or as dots. `span`: a number for more than a row. All others
 * are marks beside the line.
 */
export type Part = 'line' | 'forecast' | 'rival' | 'basis' | 'beside' | 'bound' | 'span'

/** A mark in its rows: one, or all that a longer span covers. */
export interface Cell {
  readonly mark: Mark
  readonly from: number
  readonly to: number
  readonly value: number
}

/** A spreadsheet program refuses more series in one chart. */
export const mostColumns = 255
