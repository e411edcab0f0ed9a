import { fitsFrequency } from '~/domain/frequency'
import { samePeriod } from '~/domain/period'
import { position } from '~/domain/quantity'
import type { Point, StatedPoint } from '~/domain/point'
import type { Series } from '~/domain/series'
import { unitOf } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { periodWords } from '~/i18n/format'
import type { Traced } from './plot'
import { pointText } from './pointText'

/**
 * The heading: a sentence that the plotted marks prove, from the ends of the lines with their hedges.
 * Growth is told by its newest figure only, since a rate that "rose" misleads.
 */
export function findingOf(traced: readonly Traced[], words: Words): string {
  const [only] = traced
  if (only !== undefined && traced.length === 1) return findingOfOne(only, words)
  const ends = traced.flatMap(({ selection, line }) => {
    const end = line.points.at(-1)
    return end === undefined
      ? []
      : [{ label: selection.summary.label, value: pointText(end, words), period: end.period }]
  })
  const [first] = ends
  if (first === undefined)
    return words.finding.together(traced.map(({ selection }) => selection.summary.label))
  if (ends.every(({ period }) => samePeriod(period, first.period))) {
    return words.finding.sameTime(periodWords(first.period, words), ends)
  }
  return words.finding.eachIn(
    ends.map(({ label, value, period }) => ({ label, value, period: periodWords(period, words) })),
  )
}

function findingOfOne({ selection, line }: Traced, words: Words): string {
  const { series } = selection.file
  const first = line.points[0]
  const last = line.points.at(-1)
  if (first === undefined || last === undefined) return withoutLine(series, selection.drawn, words)
  const when = (point: Point) => periodWords(point.period, words)
  const value = pointText(last, words)
  if (first === last || series.measure === 'growth' || !areComparable(first, last, series))
    return words.finding.oneIn(series.subject, value, when(last))
  // The first place of a ranking has the smallest number: from no. 3 to no. 1 it rises.
  const up = unitOf(last.unit).dimension === 'rank' ? -1 : 1
  const change = up * (position(last.shown) - position(first.shown))
  const tell = change > 0 ? words.finding.rose : change < 0 ? words.finding.fell : undefined
  if (tell === undefined) return words.finding.same(series.subject, value, when(first), when(last))
  return tell(series.subject, pointText(first, words), value, when(first), when(last))
}

/**
 * Whether "rose from … to …" is a fair sentence: both ends are reports, and sums are over whole years, since January
 * against September tells the season.
 */
const areComparable = (first: Point, last: Point, series: Series): boolean =>
  [first, last].every(
    (point) =>
      (point.kind === 'derived' || point.lead.status === 'reported') &&
      (series.measure !== 'flow' || fitsFrequency(point.period, 'a')),
  )

function withoutLine(series: Series, drawn: readonly StatedPoint[], words: Words): string {
  const ordered = drawn.toSorted((a, b) => position(a.shown) - position(b.shown))
  const low = ordered[0]
  const high = ordered.at(-1)
  if (low === undefined || high === undefined) return series.subject
  if (low === high || pointText(low, words) === pointText(high, words))
    return words.finding.one(series.subject, pointText(low, words), periodWords(low.period, words))
  return words.finding.several(series.subject, pointText(low, words), pointText(high, words))
}
