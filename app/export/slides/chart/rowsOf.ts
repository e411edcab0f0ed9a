import { bucketGrid } from '~/charts/geometry/buckets'
import type { ChartModel } from '~/charts/model'
import { calendar, monthStart } from '~/domain/day'
import { fitsFrequency } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { comparePeriods, isClosed, periodKey } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { monthName, shortPeriodWords } from '~/i18n/format'
import type { Row } from './model'

/** A row for every bucket on the axis, also for those that nobody states: only so a row is as long as its time. */
export function rowsOf(
  { series, span, frequency }: ChartModel,
  words: Words,
  slides: SlidesWords,
): readonly Row[] {
  const row = (period: ClosedPeriod): Row => ({
    name: nameOf(period, frequency, words, slides),
    span: period,
  })
  if (frequency === 'ytd') {
    const marks = series.flatMap((one) => one.marks)
    const spans = marks
      .map(({ point }) => point.period)
      .filter(isClosed)
      .filter((one) => fitsFrequency(one, 'ytd'))
    if (spans.length > 0) return keptApart(unique(spans)).map((one) => (one === undefined ? gap : row(one)))
  }
  const { size, periodAt } = bucketGrid(fromJanuary(span, frequency), frequency)
  return Array.from({ length: size }, (_, index) => row(periodAt(index)))
}

const gap: Row = { name: '', span: undefined }

/** A quarter and a month are named in few letters: every row has a name, though the axis shows some of them. */
function nameOf(
  { start, end }: ClosedPeriod,
  frequency: Frequency,
  words: Words,
  slides: SlidesWords,
): string {
  const { year, month } = calendar(start)
  if (frequency === 'q') return slides.quarter((month + 2) / 3, year)
  if (frequency === 'ytd') {
    const short = (one: number) => monthName(one, words, 'short')
    return words.period.months(short(month), short(calendar(end).month), year)
  }
  return shortPeriodWords({ start, end }, words)
}

/** The axis names every so many rows from the first on: over years, that is each January. */
function fromJanuary(span: ClosedPeriod, frequency: Frequency): ClosedPeriod {
  const years = (span.end - span.start) / 365
  const wanted = frequency === 'm' ? years > 2 : frequency === 'q' && years > 5
  return wanted ? { start: monthStart(calendar(span.start).year, 1), end: span.end } : span
}

const unique = (spans: readonly ClosedPeriod[]): readonly ClosedPeriod[] =>
  [...new Map(spans.map((span) => [periodKey(span), span])).values()].toSorted(comparePeriods)

/** What one year has brought so far is not joined with the next. */
const keptApart = (spans: readonly ClosedPeriod[]): readonly (ClosedPeriod | undefined)[] =>
  spans.flatMap((span, index) => {
    const before = spans[index - 1]
    return before === undefined || before.start === span.start ? [span] : [undefined, span]
  })
