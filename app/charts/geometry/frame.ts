import type { ChartModel, ChartText } from '../model'
import type { PlotStyle } from '../style'
import type { Box } from './box'
import type { GapStrip } from './gaps'
import { placedMarks } from './marks'
import type { Dots, PlacedMark } from './marks'
import { placePins } from './pins'
import type { Pin } from './pins'
import { linearScale, logScale } from './scale'
import type { Pair, Scale } from './scale'
import type { Strokes } from './strokes'
import { timeTicks } from './time-axis'
import type { TimeTick } from './time-axis'
import type { ValueAxis } from './value-axis'

/** Everything of a chart that follows from its model, its kind and its plot area, in pixels; labels come after it. */
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
  readonly gaps: readonly GapStrip[]
}

export const pinRadius = 9
const pinGap = 20

export function frameOf(
  model: ChartModel,
  text: Pick<ChartText, 'month'>,
  plot: Box,
  values: ValueAxis,
  style: PlotStyle,
): PlotFrame {
  const days: Pair = [model.span.start, model.span.end + 1]
  const x = linearScale(days, [plot.left, plot.right])
  const upward: Pair = [plot.bottom, plot.top]
  const y = (values.scale === 'log' ? logScale : linearScale)(
    values.domain,
    values.reversed ? [plot.top, plot.bottom] : upward,
  )
  const onLine = Math.max(0, ...model.series.map(({ line }) => line.points.length))
  const dots = style.dots(onLine, plot.right - plot.left)
  const ground = { model, plot, x, y, dots }
  const marks = style.place(placedMarks(model, x, y), ground)
  return {
    plot,
    days,
    x,
    y,
    values,
    time: timeTicks(days, model.frequency, x, text.month),
    dots,
    marks,
    strokes: model.series.map((series) => style.strokes(series, x, y)),
    gaps: style.gaps(marks, ground),
    pins: placePins(model.events, x, pinGap, pinBounds(plot)),
  }
}

/** A pin's whole disc stays above the plot. */
function pinBounds({ left, right }: Box): Pair {
  const middle = (left + right) / 2
  return [Math.min(left + pinRadius, middle), Math.max(right - pinRadius, middle)]
}
