import { decimalsOf } from '~/domain/digits'
import type { Box } from './geometry/box'
import { columnLabels, endTexts, insideLabels, labelsAmongTicks } from './geometry/end-labels'
import { frameOf } from './geometry/frame'
import type { PlotFrame } from './geometry/frame'
import { headLabels } from './geometry/head-labels'
import { lineHeight, textSize } from './geometry/label'
import type { PlacedLabel } from './geometry/label'
import { noteLabels } from './geometry/note-labels'
import { textWidth } from './geometry/text-width'
import { valueAxis } from './geometry/value-axis'
import { lineStyle } from './geometry/line-style'
import type { ChartModel, ChartText } from './model'
import type { PlotStyle } from './style'

/** A chart in pixels: where everything stands, before any of it is drawn. */
export interface ChartLayout extends PlotFrame {
  readonly width: number
  readonly height: number
  /** Left edge of the value axis' labels. */
  readonly tickLeft: number
  readonly tickTexts: ReadonlyMap<number, string>
  readonly unit: UnitLabel
  readonly labels: readonly PlacedLabel[]
}

interface UnitLabel {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
}

export type LayoutText = Pick<ChartText, 'tick' | 'month' | 'unit'>

const narrowBelow = 480
const leftMargin = 8
const tickGap = 8
const columnGap = 10
const pinRow = 28
/** Keeps the pins' discs off the labels above them. */
const headGap = 4
const axisRow = 28
/** Years below the months' names. */
const yearRow = 14

/**
 * Lays a chart out. Pages use its `pins` to print the same numbers below the chart, so the answer for the last size
 * of a model is kept: asking again costs nothing.
 */
export function layoutOf(
  model: ChartModel,
  text: LayoutText,
  width: number,
  height: number,
  style: PlotStyle = lineStyle,
): ChartLayout {
  const held = answers.get(model)
  if (
    held !== undefined &&
    held.text === text &&
    held.style === style &&
    held.layout.width === width &&
    held.layout.height === height
  ) {
    return held.layout
  }
  const layout = computed(model, text, width, height, style)
  answers.set(model, { text, style, layout })
  return layout
}

const answers = new WeakMap<
  ChartModel,
  { readonly text: LayoutText; readonly style: PlotStyle; readonly layout: ChartLayout }
>()

function computed(
  model: ChartModel,
  text: LayoutText,
  width: number,
  height: number,
  style: PlotStyle,
): ChartLayout {
  const axis = valueAxis(
    style.values(model),
    model.unit,
    model.scale,
    height - pinRow - axisRow,
    style.fromZero,
  )
  const tickTexts = new Map(
    axis.ticks.map((tick) => [tick, text.tick(tick, axis.decimals ?? decimalsOf(tick))]),
  )
  const tickColumn =
    tickGap + Math.max(0, ...[...tickTexts.values()].map((words) => textWidth(words, textSize)))
  const heads = width < narrowBelow ? headLabels(model, width) : []

  const frameTo = (right: number): PlotFrame => {
    const { top } = headOf(model, text, heads, right, width)
    const plotTo = (bottom: number): Box => ({
      left: leftMargin,
      top,
      right: Math.max(right, leftMargin + 1),
      bottom: Math.max(bottom, top + 1),
    })
    const frame = frameOf(model, text, plotTo(height - axisRow), axis, style)
    const years = frame.time.some(({ below }) => below !== '')
    return years ? frameOf(model, text, plotTo(height - axisRow - yearRow), axis, style) : frame
  }
  const finished = (frame: PlotFrame, ends: readonly PlacedLabel[]): ChartLayout => {
    const { right } = frame.plot
    const notes = noteLabels(
      frame,
      ends.map(({ box }) => box),
    )
    const { unit } = headOf(model, text, heads, right, width)
    return {
      ...frame,
      width,
      height,
      tickLeft: right + tickGap,
      tickTexts,
      unit,
      labels: [...ends, ...notes],
    }
  }

  const wide = frameTo(width - tickColumn)
  if (width < narrowBelow) return finished(wide, heads)
  const ends = endTexts(model, Math.round(Math.min(150, width * 0.2)))
  const inside = insideLabels(ends, wide, width)
  if (inside !== undefined) return finished(wide, inside)
  const labelWidth = Math.max(0, ...ends.map((end) => end.width))
  const shorter = frameTo(width - Math.max(tickColumn, tickGap + labelWidth))
  const among = labelsAmongTicks(ends, shorter, shorter.plot.right + tickGap, width)
  if (among !== undefined) return finished(shorter, among)
  const shortest = frameTo(width - tickColumn - columnGap - labelWidth)
  return finished(shortest, columnLabels(ends, shortest, width - labelWidth))
}

/**
 * Where the plot begins and where the unit stands: over its axis when it is short enough, else at the left of the
 * top row, beside or below the labels there.
 */
function headOf(
  model: ChartModel,
  text: LayoutText,
  heads: readonly PlacedLabel[],
  right: number,
  width: number,
): { readonly top: number; readonly unit: UnitLabel } {
  const unitWidth = textWidth(text.unit, textSize)
  const overAxis = right + 4 + unitWidth <= width
  const beside = unitWidth + 12 <= (heads[0]?.box.left ?? 0)
  const lowest = heads.at(-1)
  const rows = lowest === undefined ? 0 : lowest.box.bottom + headGap
  const head = overAxis || beside ? rows : rows + lineHeight
  const top = head + (model.events.length > 0 || (overAxis && text.unit !== '') ? pinRow : 12)
  if (overAxis)
    return { top, unit: { text: text.unit, x: Math.min(right + tickGap, width - unitWidth), y: top - 14 } }
  return { top, unit: { text: text.unit, x: 0, y: (beside ? 0 : rows) + 12.5 } }
}
