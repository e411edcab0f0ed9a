import { position } from '~/domain/quantity'
import { pointId } from '~/domain/point'
import type { PointId } from '~/domain/brand'
import type { ChartModel, Hue, Mark, MarkForm } from '../model'
import { grown } from './box'
import type { Box } from './box'
import type { Scale } from './scale'

/** A mark with its place in pixels. */
export interface PlacedMark {
  readonly id: PointId
  readonly mark: Mark
  readonly hue: Hue
  /** Which of the model's series it belongs to. */
  readonly series: number
  /** Days; the middle of a bar. Marks of one date share it exactly. */
  readonly at: number
  readonly x: number
  readonly y: number
  /** A bar's ends; both `x` for others. */
  readonly x1: number
  readonly x2: number
  /** The arrow of a bound as it is drawn: a ranking's axis runs downward. */
  readonly arrow: 'up' | 'down' | undefined
  /** A bar that stands on zero, or on the part below it. */
  readonly column?: Box
  /** What the stated number can mean, from its highest to its lowest value. */
  readonly range?: PlacedRange
  /** Where a label of the line's end stands; at the mark when undefined. */
  readonly labelY?: number
  /** A line's point without neighbours: no stroke reaches it, its mark is all there is. */
  readonly alone: boolean
}

/** Pixels; an open end goes on without bound. */
export interface PlacedRange {
  readonly top: number
  readonly bottom: number
  readonly openTop: boolean
  readonly openBottom: boolean
}

/** In order of time, then of value, which is the order of the keyboard and of a screen reader. */
export function placedMarks(model: ChartModel, x: Scale, y: Scale): readonly PlacedMark[] {
  return model.series
    .flatMap((series, index) => {
      const lone = new Set(series.line.runs.flatMap((run) => (run.length === 1 ? run : [])))
      return series.marks.map((mark): PlacedMark => {
        const at = timeOf(mark.form)
        const bar = mark.form.kind === 'bar' ? mark.form : undefined
        return {
          id: pointId(mark.point),
          mark,
          hue: series.hue,
          series: index,
          at,
          x: x(at),
          y: y(valueOf(mark)),
          x1: bar === undefined ? x(at) : Math.min(x(bar.from), x(at) - minBar / 2),
          x2: bar === undefined ? x(at) : Math.max(x(bar.to), x(at) + minBar / 2),
          arrow: mark.form.kind === 'bound' ? arrowOf(mark.form.towards, y(1) > y(0)) : undefined,
          alone: lone.has(mark.point),
        }
      })
    })
    .toSorted((a, b) => a.at - b.at || a.mark.form.value - b.mark.form.value)
}

const arrowOf = (towards: 'up' | 'down', reversed: boolean): 'up' | 'down' =>
  (towards === 'up') === reversed ? 'down' : 'up'

const minBar = 8
export const barHeight = 6

export const timeOf = (form: MarkForm): number => (form.kind === 'bar' ? (form.from + form.to) / 2 : form.at)

/** A form without a finite value stands where its stated number does. */
const valueOf = (mark: Mark): number =>
  Number.isFinite(mark.form.value) ? mark.form.value : position(mark.point.shown)

/** How large dots are drawn, and whether the plain ones of the line are drawn at all. */
export interface Dots {
  readonly radius: number
  readonly plain: boolean
}

/** Dots shrink as a line fills up; where they would touch each other, the line alone says more. */
export function dotsFor(lineMarks: number, plotWidth: number): Dots {
  const room = plotWidth / Math.max(1, lineMarks)
  if (room >= 13) return { radius: 4, plain: true }
  if (room >= 8) return { radius: 3.25, plain: true }
  return { radius: 2.5, plain: room >= 5.5 }
}

/**
 * Points off the line are a little smaller than the line's own, but for outlines, which need room inside. Claims that an
 * editor or the reader's rule sets back are the smallest.
 */
export const radiusOf = (mark: Mark, dots: Dots): number =>
  mark.contested === 'rivals'
    ? Math.max(2.5, dots.radius - 1)
    : mark.onLine || mark.fill !== 'filled'
      ? Math.max(dots.radius, mark.fill === 'dashed' ? 3.5 : 0)
      : Math.max(2.5, dots.radius - 0.5)

/** A reported number that a stroke runs through: the one kind of dot that a crowded line may do without. */
export const isPlain = ({ mark, alone, column }: PlacedMark): boolean =>
  column === undefined &&
  !alone &&
  mark.onLine &&
  mark.form.kind === 'dot' &&
  mark.fill === 'filled' &&
  mark.shape === 'circle' &&
  mark.contested === undefined

/** What a mark covers, halo included. */
export function boxOf(placed: PlacedMark, dots: Dots): Box {
  if (placed.column !== undefined) return grown(placed.column, 1.5)
  const reach = radiusOf(placed.mark, dots) + 2
  const up = placed.arrow === 'up' ? boundReach : 0
  const down = placed.arrow === 'down' ? boundReach : 0
  return {
    left: placed.x1 - reach,
    top: Math.min(placed.y - reach - up, placed.range?.top ?? Infinity),
    right: placed.x2 + reach,
    bottom: Math.max(placed.y + reach + down, placed.range?.bottom ?? -Infinity),
  }
}

/** Length of a bound's arrow. */
export const boundReach = 15
