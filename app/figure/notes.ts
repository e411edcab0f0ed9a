import type { ChartKindId } from '~/charts/registry'
import type { ChartSeries, Mark } from '~/charts/model'
import { namedBasisOf } from '~/domain/agreement'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { groupBy } from '~/domain/group'
import type { MissingPoint } from '~/domain/point'
import type { Words } from '~/i18n/en'
import { periodWords } from '~/i18n/format'
import type { MarkNote } from './model'
import type { Shapes } from './marks'

/** What the marks mean here: only those that are drawn, and nothing when every mark is a plain report. */
export function markNotes(
  series: readonly ChartSeries[],
  kind: ChartKindId,
  shapes: Shapes,
  bases: ReadonlyMap<BasisId, Basis>,
  words: Words,
): readonly MarkNote[] {
  const marks = series.flatMap((one) => one.marks)
  const plain = marks.every(
    ({ fill, form, shape }) => fill === 'filled' && form.kind === 'dot' && shape === 'circle',
  )
  const present: readonly (readonly [MarkNote['glyph'], boolean, string])[] = [
    [
      'filled',
      !plain && marks.some(({ fill, form }) => fill === 'filled' && form.kind === 'dot'),
      words.notes.filled,
    ],
    // A bound's arrow is hollow for its own reason.
    [
      'hollow',
      marks.some(({ fill, form }) => fill === 'hollow' && form.kind !== 'bound'),
      words.notes.hollow,
    ],
    ['dashed', marks.some(({ fill }) => fill === 'dashed'), words.notes.dashed],
    ['reckoned', marks.some(({ fill }) => fill === 'reckoned'), words.notes.reckoned],
    ['contest', marks.some(({ contested }) => contested !== undefined), words.notes.contest],
    ['bar', marks.some(({ form }) => form.kind === 'bar'), words.notes.bar],
    ['bound', marks.some(({ form }) => form.kind === 'bound'), words.notes.bound],
    ['range', kind === 'dots' && marks.some(({ fill }) => fill === 'hollow'), words.notes.range],
    [
      'bridge',
      hasLine(kind) && series.some(({ bridged, line }) => bridged && line.runs.length > 1),
      words.notes.bridge,
    ],
  ]
  return [
    ...present.flatMap(([glyph, isThere, said]) =>
      isThere ? [{ glyph: glyphIn(kind, glyph), words: said }] : [],
    ),
    ...[...shapes].map(([basis, glyph]) => ({
      glyph: agencyGlyph(basis, glyph, marks, bases),
      words: words.notes.shape(bases.get(basis)?.label ?? basis),
    })),
  ]
}

/** The shape of an agency's dots; where it has none, the form that its marks do have. */
function agencyGlyph(
  basis: BasisId,
  shape: MarkNote['glyph'],
  marks: readonly Mark[],
  bases: ReadonlyMap<BasisId, Basis>,
): MarkNote['glyph'] {
  const forms = marks
    .filter(
      (mark) =>
        mark.shape === shape && mark.point.kind === 'stated' && namedBasisOf(mark.point, bases) === basis,
    )
    .map(({ form }) => form.kind)
  return forms.includes('dot') ? shape : (forms.find((form) => form !== 'dot') ?? shape)
}

const hasLine = (kind: ChartKindId): boolean => kind === 'line' || kind === 'step'

/** Bars show their fill as bars. */
function glyphIn(kind: ChartKindId, glyph: MarkNote['glyph']): MarkNote['glyph'] {
  if (kind !== 'bars' && kind !== 'stacked') return glyph
  return glyph === 'filled' || glyph === 'hollow' || glyph === 'dashed' || glyph === 'reckoned'
    ? `column-${glyph}`
    : glyph
}

const namedGaps = 5

/** The gaps in words, a sentence for each reason, or undefined where the line has none. */
export function gapsNote(
  missing: readonly MissingPoint[],
  kind: ChartKindId,
  words: Words,
): string | undefined {
  if (missing.length === 0) return undefined
  return [...groupBy(missing, ({ reason }) => reason)]
    .map(([reason, gaps]) => {
      const named = gaps.slice(0, namedGaps).map(({ period }) => periodWords(period, words))
      return words.chart.gaps[reason](named.join(', '), gaps.length - named.length, hasLine(kind))
    })
    .join(' ')
}
