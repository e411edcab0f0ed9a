import type { ChartModel } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { groupBy } from '~/domain/group'
import type { MissingPoint } from '~/domain/point'
import type { Words } from '~/i18n/en'
import { periodWords } from '~/i18n/format'
import type { MarkNote } from './model'
import type { shapesOf } from './marks'

/** What the marks mean here: only those that are drawn, and nothing when every mark is a plain report. */
export function markNotes(
  series: ChartModel['series'][number],
  shapes: ReturnType<typeof shapesOf>,
  bases: ReadonlyMap<BasisId, Basis>,
  words: Words,
): readonly MarkNote[] {
  const { marks } = series
  const plain = marks.every(
    ({ fill, form, shape }) => fill === 'filled' && form.kind === 'dot' && shape === 'circle',
  )
  if (plain) return bridgeNote(series, words)
  const notes: MarkNote[] = []
  const note = (glyph: MarkNote['glyph'], when: boolean, said: string) => {
    if (when) notes.push({ glyph, words: said })
  }
  note(
    'filled',
    marks.some(({ fill, form }) => fill === 'filled' && form.kind === 'dot'),
    words.notes.filled,
  )
  note(
    'hollow',
    marks.some(({ fill }) => fill === 'hollow'),
    words.notes.hollow,
  )
  note(
    'dashed',
    marks.some(({ fill }) => fill === 'dashed'),
    words.notes.dashed,
  )
  note(
    'bar',
    marks.some(({ form }) => form.kind === 'bar'),
    words.notes.bar,
  )
  note(
    'bound',
    marks.some(({ form }) => form.kind === 'bound'),
    words.notes.bound,
  )
  for (const [basis, shape] of shapes) note(shape, true, words.notes.shape(bases.get(basis)?.label ?? basis))
  return [...notes, ...bridgeNote(series, words)]
}

const bridgeNote = ({ bridged, line }: ChartModel['series'][number], words: Words): readonly MarkNote[] =>
  bridged && line.runs.length > 1 ? [{ glyph: 'bridge', words: words.notes.bridge }] : []

const namedGaps = 5

/** The gaps in words, a sentence for each reason, or undefined where the line has none. */
export function gapsNote(missing: readonly MissingPoint[], words: Words): string | undefined {
  if (missing.length === 0) return undefined
  return [...groupBy(missing, ({ reason }) => reason)]
    .map(([reason, gaps]) => {
      const named = gaps.slice(0, namedGaps).map(({ period }) => periodWords(period, words))
      return words.chart.gaps[reason](named.join(', '), gaps.length - named.length)
    })
    .join(' ')
}
