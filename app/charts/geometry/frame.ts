import type { ChartModel, ChartText } from '../model'
import type { Box } from './box'
import { dotsFor, placedMarks } from './marks'
import type { Dots, PlacedMark } from './marks'
import { placePins } from './pins'
import type { Pin } from './pins'
import { linearScale, logScale } from './scale'
import type { Pair, Scale } from './scale'
import { strokesOf } from './strokes'
import type { Strokes } from './strokes'
import { timeTicks } from './time-axis'
import type { TimeTick } from './time-axis'
import type { ValueAxis } from './value-axis'

/** Everything of a chart that follows from its model and its plot area, in pixels; labels come after it. */
export interface PlotFrame {
  readonly plot: Box
  readonly days: Pair
  readonly x: Scale
  readonly y: Scale
  readonly values: ValueAxis
  readonly time: readonly TimeTick[]
  readonly dots: Dots
  readonly marks: readonly PlacedMark[]
  /** One a series, in the model's order. */
  readonly strokes: readonly Strokes[]
  readonly pins: readonly Pin[]
  /** Strips above the foot of the plot, one for each of the model's missing spans. */
  readonly gaps: readonly Box[]
}

export const pinRadius = 9
const pinGap = 20
const gapHeight = 5

export function frameOf(
  model: ChartModel,
  text: Pick<ChartText, 'month'>,
  plot: Box,
  values: ValueAxis,
): PlotFrame {
  const days: Pair = [model.span.start, model.span.end + 1]
  const x = linearScale(days, [plot.left, plot.right])
  const y = (values.scale === 'log' ? logScale : linearScale)(values.domain, [plot.bottom, plot.top])
  const onLine = Math.max(0, ...model.series.map(({ line }) => line.points.length))
  return {
    plot,
    days,
    x,
    y,
    values,
    time: timeTicks(days, model.frequency, x, text.month),
    dots: dotsFor(onLine, plot.right - plot.left),
    marks: placedMarks(model, x, y),
    strokes: model.series.map((series) => strokesOf(series, x, y)),
    gaps: model.missing.map(({ period }) => ({
      left: Math.max(plot.left, x(period.start)),
      top: plot.bottom - gapHeight - 1,
      right: Math.min(plot.right, x(period.end + 1)),
      bottom: plot.bottom - 1,
    })),
    pins: placePins(model.events, x, pinGap, pinBounds(plot)),
  }
}

/** A pin's whole disc stays above the plot. */
function pinBounds({ left, right }: Box): Pair {
  const middle = (left + right) / 2
  return [Math.min(left + pinRadius, middle), Math.max(right - pinRadius, middle)]
}
