import { boxesMeet, segmentMeets } from '~/charts/geometry/box'
import type { Box } from '~/charts/geometry/box'
import { dotsFor } from '~/charts/geometry/marks'
import type { Dots } from '~/charts/geometry/marks'
import { textWidth } from '~/charts/geometry/text-width'
import type { DrawnFigure } from '~/figure/model'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { tickText } from '~/i18n/format'
import { cellLabel } from './cellLabel'
import { endLines } from './endLines'
import { gridOf } from './grid'
import type { Grid } from './grid'
import { boxAt, labelSize } from './label'
import type { ChartLabel } from './label'
import type { Column, NativeChart } from './model'
import { nativeAxis } from './nativeAxis'
import { noteLabels } from './noteLabels'
import { obstaclesIn } from './obstacles'
import { rangeEnds } from './reachOf'

/** A chart laid out on its slide, in points from its own corner. */
export interface ChartFrame {
  readonly chart: NativeChart
  readonly grid: Grid
  readonly width: number
  readonly height: number
  readonly dots: Dots
  /** Whether a stroke joins the points of a line. */
  readonly stroked: boolean
  /** Of the category axis: one row in so many is named. */
  readonly every: number
  readonly labels: readonly ChartLabel[]
  /** Names stand above the plot where they would lie on each other at the lines' ends. */
  readonly legend: boolean
  /** Lines whose names found no place. */
  readonly unnamed: number
  /** Hedged or reckoned marks whose words found no place. */
  readonly unlabelled: number
}

export const tickSize = 11
const top = 30
const bottom = 26
const edge = 8
const legendRow = 22
/** A legend of more names is read by nobody. */
const mostNames = 12

export function frameOf(
  figure: DrawnFigure,
  chart: NativeChart,
  width: number,
  height: number,
  words: Words,
  slides: SlidesWords,
): ChartFrame {
  const { chart: model, chartKind } = figure
  const stroked = chartKind === 'line' || chartKind === 'step'
  const lines = chart.columns.filter(({ part, cells }) => part === 'line' && cells.length > 0)
  const axis = nativeAxis(
    chart,
    figure.unit,
    model.scale,
    height - top - bottom,
    chartKind === 'dots' ? rangeEnds(chart) : [],
  )
  const ticks = [axis.min, axis.max].map((value) =>
    textWidth(tickText(value, axis.decimals, words), tickSize),
  )
  const left = edge + Math.max(...ticks)
  const plotFrom = (from: number, right: number): Box => ({ left, top: from, right, bottom: height - bottom })

  const whole = gridOf(chart, axis, plotFrom(top, width - edge))
  const most = Math.round(Math.min(150, width * 0.19))
  const isDirect = chart.form === 'line' && lines.length <= mostNames
  const room = isDirect
    ? Math.max(0, ...lines.map((column) => overhang(column, endLines(model, column, most), whole, width)))
    : 0
  const direct = gridOf(chart, axis, plotFrom(top, width - edge - room))
  const ends = isDirect
    ? endLabels(chart, lines, direct, stroked, (column) => endLines(model, column, most))
    : undefined
  const legend = ends === undefined && lines.length > 1 && lines.length <= mostNames
  const grid =
    ends === undefined ? gridOf(chart, axis, plotFrom(legend ? top + legendRow : top, width - edge)) : direct

  const named = ends ?? []
  const atEnd = new Set(named.map(({ cell }) => cell))
  const notes = noteLabels(
    chart,
    grid,
    obstaclesIn(chart, grid, stroked),
    named.map((label) => boxOf(label, grid)),
    (column, cell) => (atEnd.has(cell) ? undefined : cellLabel(column, cell, words, slides)),
    { left: grid.plot.left, right: width - 2, top: grid.plot.top - 4, bottom: grid.plot.bottom },
  )
  return {
    chart,
    grid,
    width,
    height,
    stroked,
    dots: dotsFor(Math.max(0, ...lines.map(({ cells }) => cells.length)), grid.plot.right - grid.plot.left),
    every: everyOf(chart, grid),
    labels: [...named, ...notes.labels],
    legend,
    unnamed: ends === undefined && !legend && lines.length > 1 ? lines.length : 0,
    unlabelled: notes.left,
  }
}

/** How far the words at a line's end reach beyond the slide's chart. */
function overhang(column: Column, lines: ChartLabel['lines'], { x }: Grid, width: number): number {
  const last = column.cells.at(-1)
  return last === undefined || lines.length === 0 ? 0 : x(last.to) + labelSize(lines).width + edge + 4 - width
}

const boxOf = ({ at, column, row, cell, lines }: ChartLabel, grid: Grid): Box => {
  const { width, height } = labelSize(lines)
  return boxAt(at, grid.middleOf(column, row), grid.y(cell.value), width, height)
}

/** Undefined where one of them would lie on another or on a line. */
function endLabels(
  chart: NativeChart,
  lines: readonly Column[],
  grid: Grid,
  stroked: boolean,
  linesOf: (column: Column) => ChartLabel['lines'],
): readonly ChartLabel[] | undefined {
  const { segments, boxes } = obstaclesIn(chart, grid, stroked)
  const placed: ChartLabel[] = []
  for (const column of lines) {
    const cell = column.cells.at(-1)
    const rows = linesOf(column)
    if (cell === undefined || rows.length === 0) continue
    const label: ChartLabel = { column, cell, row: cell.to, at: 'r', lines: rows, tone: column.tone }
    const candidates = (['r', 't', 'b'] as const).map((at): ChartLabel => ({ ...label, at }))
    const free = candidates.find((one) => {
      const box = boxOf(one, grid)
      return (
        box.bottom <= grid.plot.bottom &&
        box.top >= 0 &&
        !placed.some((other) => boxesMeet(boxOf(other, grid), box)) &&
        !boxes.some((other) => boxesMeet(other, box)) &&
        !segments.some((segment) => segmentMeets(segment, box))
      )
    })
    if (free === undefined && lines.length > 1) return undefined
    if (free !== undefined) placed.push(free)
  }
  return placed
}

/** Steps at which a reader counts on: every second year, every January. */
const steps = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 40, 50, 60, 100, 120, 240, 500, 1000]

function everyOf({ rows }: NativeChart, { step }: Grid): number {
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, tickSize)))
  const least = (widest + 10) / step
  const yearly = rows.some(({ span }) => span !== undefined && span.end - span.start < 32)
    ? [1, 2, 3, 6, 12, 24, 60, 120, 240]
    : rows.some(({ span }) => span !== undefined && span.end - span.start < 95)
      ? [1, 2, 4, 8, 20, 40, 80]
      : steps
  return yearly.find((one) => one >= least) ?? Math.ceil(least)
}
