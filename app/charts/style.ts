import type { Box } from './geometry/box'
import type { GapStrip } from './geometry/gaps'
import type { Dots, PlacedMark } from './geometry/marks'
import type { Scale } from './geometry/scale'
import type { Strokes } from './geometry/strokes'
import type { ChartModel, ChartSeries } from './model'

/** How a kind turns the same marks into places: what differs between kinds, as pure functions. */
export interface PlotStyle {
  /** A length is compared with zero: the value axis holds it always. */
  readonly fromZero: boolean
  /** Values that the axis must hold. */
  readonly values: (model: ChartModel) => readonly number[]
  readonly strokes: (series: ChartSeries, x: Scale, y: Scale) => Strokes
  readonly dots: (lineMarks: number, plotWidth: number) => Dots
  readonly place: (marks: readonly PlacedMark[], ground: Ground) => readonly PlacedMark[]
  /** Strips where claims are missing. */
  readonly gaps: (marks: readonly PlacedMark[], ground: Ground) => readonly GapStrip[]
}

/** What the marks stand on. */
export interface Ground {
  readonly model: ChartModel
  readonly plot: Box
  readonly x: Scale
  readonly y: Scale
  readonly dots: Dots
}

export const noStrokes: Strokes = { runs: [], bridges: [] }
