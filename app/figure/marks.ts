import type { ChartModel, Mark, MarkForm, MarkShape } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { fitsFrequency } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import type { Line } from '~/domain/line'
import { midpoint } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import { namedBasisOf } from '~/domain/line'
import type { StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import type { Words } from '~/i18n/en'
import { hoverOf, sentenceOf } from './describe'

export interface MarkContext {
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly main: BasisId | undefined
  readonly line: Line
  readonly frequency: Frequency
  readonly span: ClosedPeriod
  readonly label: string
  readonly words: Words
}

/** One mark for every point that is drawn, in order of time. */
export function marksOf(
  points: readonly StatedPoint[],
  context: MarkContext,
): ChartModel['series'][number]['marks'] {
  const onLine = new Set(context.line.points)
  const shapes = shapesOf(points, context)
  return points.map((point): Mark => {
    const basis = namedBasisOf(point, context.bases)
    return {
      point,
      form: formOf(point, context),
      fill: fillOf(point),
      shape: (basis === undefined ? undefined : shapes.get(basis)) ?? 'circle',
      onLine: onLine.has(point),
      sentence: sentenceOf(point, onLine.has(point), context),
      hover: hoverOf(point, context),
    }
  })
}

function formOf(point: StatedPoint, { frequency, span }: MarkContext): MarkForm {
  const value = position(point.shown)
  const { period } = point
  if (!fitsFrequency(period, frequency)) {
    return {
      kind: 'bar',
      from: period.start === 'open' ? span.start : period.start,
      to: (period.end === 'open' ? span.end : period.end) + 1,
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
function fillOf({ lead }: StatedPoint): Mark['fill'] {
  if (lead.status === 'forecast') return 'dashed'
  const hedged =
    lead.quantity.hedge !== undefined && (lead.quantity.hedge.modal || lead.quantity.hedge.sense !== 'exact')
  return hedged || lead.status === 'estimate' || lead.basis === 'converted-by-author' ? 'hollow' : 'filled'
}

const otherShapes: readonly Exclude<MarkShape, 'circle'>[] = ['triangle', 'square', 'diamond']

/** A shape for each agency that measures differently from the line's own, in order of appearance. */
export function shapesOf(
  points: readonly StatedPoint[],
  { bases, main }: Pick<MarkContext, 'bases' | 'main'>,
): ReadonlyMap<BasisId, Exclude<MarkShape, 'circle'>> {
  const others = new Set(
    points
      .map((point) => namedBasisOf(point, bases))
      .filter((basis) => basis !== undefined && basis !== main),
  )
  const shapes = new Map<BasisId, Exclude<MarkShape, 'circle'>>()
  for (const basis of others) {
    const shape = otherShapes[shapes.size % otherShapes.length]
    if (basis !== undefined && shape !== undefined) shapes.set(basis, shape)
  }
  return shapes
}
