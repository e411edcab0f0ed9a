import type { ChartModel, Mark, MarkForm, MarkShape } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { fitsFrequency } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import type { Line } from '~/domain/line'
import { comparePeriods, midpoint } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import { namedBasisOf } from '~/domain/agreement'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import type { Point, StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import type { Words } from '~/i18n/en'
import { hoverOf, reckonedHover, reckonedSaid, sentenceOf } from './describe'
import { noteOf } from './noteOf'
import type { Traced } from './plot'

export interface MarkContext {
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly shapes: Shapes
  /** The agency that the line speaks for. */
  readonly main: BasisId | undefined
  readonly line: Line
  /** The point that leads the contested span of each point. */
  readonly leaders: ReadonlyMap<StatedPoint, StatedPoint>
  readonly frequency: Frequency
  readonly span: ClosedPeriod
  readonly label: string
  readonly words: Words
}

/** One mark for every point that is drawn, in order of time; what is reckoned has its marks on the line. */
export function marksOf(
  points: readonly StatedPoint[],
  context: MarkContext,
): ChartModel['series'][number]['marks'] {
  const onLine = new Set<Point>(context.line.points)
  const reckoned = context.line.points.filter((point) => point.kind === 'derived')
  const stated = points.map((point): Mark => {
    const basis = namedBasisOf(point, context.bases)
    const leader = context.leaders.get(point)
    const shape =
      basis === undefined || basis === context.main ? 'circle' : (context.shapes.get(basis) ?? 'circle')
    return {
      point,
      form: formOf(point, context),
      fill: fillOf(point),
      shape,
      onLine: onLine.has(point),
      contested: leader === undefined ? undefined : leader === point ? 'leads' : 'rivals',
      sentence: sentenceOf(point, onLine.has(point), context),
      hover: hoverOf(point, context),
      note: onLine.has(point) ? undefined : noteOf(point, shape, leader, context),
    }
  })
  return reckoned.length === 0
    ? stated
    : [...stated, ...reckoned.map((point) => reckonedMark(point, context))].toSorted((a, b) =>
        comparePeriods(a.point.period, b.point.period),
      )
}

const reckonedMark = (point: DerivedPoint, context: MarkContext): Mark => ({
  point,
  form: formOf(point, context),
  fill: 'reckoned',
  shape: 'circle',
  onLine: true,
  sentence: reckonedSaid(point, context),
  hover: reckonedHover(point, context),
})

function formOf(point: Point, { frequency, span }: MarkContext): MarkForm {
  const value = position(point.shown)
  const { period } = point
  if (!fitsFrequency(period, frequency)) {
    return {
      kind: 'bar',
      from: period.start === 'open' ? span.start : Math.max(period.start, span.start),
      to: (period.end === 'open' ? span.end : Math.min(period.end, span.end)) + 1,
      value,
      openStart: period.start === 'open',
    }
  }
  const at = midpoint(period) ?? (span.start + span.end) / 2
  switch (point.shown.form) {
    case 'at-least':
      return { kind: 'bound', at, value, towards: value < 0 ? 'down' : 'up' }
    case 'at-most':
      return { kind: 'bound', at, value, towards: value < 0 ? 'up' : 'down' }
    case 'value':
    case 'between':
      return { kind: 'dot', at, value }
  }
}

/** A claim's look follows the claim that is shown: hollow unless its author vouches for the very number. */
function fillOf({ lead, conversions }: StatedPoint): Mark['fill'] {
  if (lead.status === 'forecast') return 'dashed'
  const hedged =
    lead.quantity.hedge !== undefined && (lead.quantity.hedge.modal || lead.quantity.hedge.sense !== 'exact')
  const converted = conversions.has(lead.id) || lead.basis === 'converted-by-author'
  return hedged || converted || lead.status === 'estimate' ? 'hollow' : 'filled'
}

const otherShapes: readonly OtherShape[] = ['triangle', 'square', 'diamond']
type OtherShape = Exclude<MarkShape, 'circle'>

/** A shape for every agency that measures differently from the line beside which it stands. */
export type Shapes = ReadonlyMap<BasisId, OtherShape>

/** Shapes in order of appearance; with more than three such agencies shapes repeat, and the hover card tells them apart. */
export function shapesOf(traced: readonly Traced[], bases: ReadonlyMap<BasisId, Basis>): Shapes {
  const others = new Set<BasisId>()
  for (const { selection, main } of traced) {
    for (const point of selection.drawn) {
      const basis = namedBasisOf(point, bases)
      if (basis !== undefined && basis !== main) others.add(basis)
    }
  }
  const shapes = new Map<BasisId, OtherShape>()
  for (const basis of others) {
    const shape = otherShapes[shapes.size % otherShapes.length]
    if (shape !== undefined) shapes.set(basis, shape)
  }
  return shapes
}
