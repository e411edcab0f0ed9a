import type { Line } from '~/domain/line'
import { position } from '~/domain/quantity'
import type { StatedPoint } from '~/domain/point'
import type { Series } from '~/domain/series'
import type { Words } from '~/i18n/en'
import { periodWords, statedText } from '~/i18n/format'

/**
 * The heading: a sentence that the plotted marks prove, from the first and the last point of the line,
 * with their hedges. Growth is told by its newest figure only, since a rate that "rose" misleads.
 */
export function findingOf(series: Series, line: Line, drawn: readonly StatedPoint[], words: Words): string {
  const first = line.points[0]
  const last = line.points.at(-1)
  if (first === undefined || last === undefined) return withoutLine(series, drawn, words)
  const value = (point: StatedPoint) => statedText(point.shown, point.lead.quantity.hedge, point.unit, words)
  const when = (point: StatedPoint) => periodWords(point.period, words)
  if (first === last || series.measure === 'growth')
    return words.finding.oneIn(series.subject, value(last), when(last))
  const change = position(last.shown) - position(first.shown)
  const tell = change > 0 ? words.finding.rose : change < 0 ? words.finding.fell : undefined
  if (tell === undefined) return words.finding.same(series.subject, value(last), when(first), when(last))
  return tell(series.subject, value(first), value(last), when(first), when(last))
}

function withoutLine(series: Series, drawn: readonly StatedPoint[], words: Words): string {
  const ordered = drawn.toSorted((a, b) => position(a.shown) - position(b.shown))
  const low = ordered[0]
  const high = ordered.at(-1)
  if (low === undefined || high === undefined) return series.subject
  const value = (point: StatedPoint) => statedText(point.shown, point.lead.quantity.hedge, point.unit, words)
  if (low === high || value(low) === value(high))
    return words.finding.one(series.subject, value(low), periodWords(low.period, words))
  return words.finding.several(series.subject, value(low), value(high))
}
