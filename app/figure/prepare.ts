import type { ChartModel } from '~/charts/model'
import type { AnnotationsFile, Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import type { ObservationId } from '~/domain/brand'
import { fitsFrequency, mergeAdjacent, missingBuckets } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { countsByFrequency, lineOf, mainBasisOf } from '~/domain/line'
import type { Line } from '~/domain/line'
import { groupBy } from '~/domain/group'
import { comparePeriods, isClosed, periodText } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import { pointsOf } from '~/domain/point'
import type { MissingPoint, StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import { spansShareAxis } from '~/domain/series'
import type { Measure, Series } from '~/domain/series'
import { sameScale } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { periodWords, statedText } from '~/i18n/format'
import type { View } from '~/view/view'
import { axisSpan } from './axis'
import { chartEvents, eventNotes } from './events'
import { facetsOf } from './facets'
import { findingOf } from './finding'
import { isDrawnAt, isInWindow, isKept, windowOf } from './keep'
import { marksOf, shapesOf } from './marks'
import type { FigureModel } from './model'
import { hueOf } from './hue'
import { gapsNote, markNotes } from './notes'
import { refusal } from './refusal'
import { sourcesOf } from './sources'

export interface Bundle {
  readonly catalogue: Catalogue
  readonly summary: SeriesSummary
  readonly file: SeriesFile
  /** Undefined while they load or when they failed: the chart does not wait for its events. */
  readonly annotations: AnnotationsFile | undefined
}

/** The one way from claims and a view to what is shown. Pure: the same bundle and view give the same figure. */
export function prepare(
  { catalogue, summary, file, annotations }: Bundle,
  view: View,
  words: Words,
): FigureModel {
  const { bases, topics } = catalogue
  const { series, observations, articles } = file
  const unit = unitFor(series, view.unit)
  const frequency = view.freq ?? series.frequency
  const window = windowOf(view)
  const inUnit = observations.filter((claim) => sameScale(claim.quantity.unit, unit))
  const drawable = inUnit.filter(
    ({ period }) => isInWindow(period, window) && isDrawnAt(period, frequency, series.measure),
  )
  const keeps = (claim: (typeof observations)[number]) => isKept(claim, view, articles)
  const everyPoint = pointsOf(inUnit, unit, bases)
  const keptPoints = pointsOf(inUnit.filter(keeps), unit, bases)
  const inWindow = keptPoints.filter(({ period }) => isInWindow(period, window))
  const points = inWindow.filter(({ period }) => isDrawnAt(period, frequency, series.measure))
  const frame = {
    series: summary,
    facets: facetsOf(drawable, annotations?.annotations ?? [], view, { articles, bases, topics }, words),
    spans: otherSpans(inWindow, points, series.measure),
    units: otherUnits(observations.filter(keeps), series, unit),
    notices: noticesOf(view, series, unit, words),
    unit,
    frequency,
    claims: { all: observations.length, hidden: observations.length - observations.filter(keeps).length },
    points: byClaim(everyPoint),
  }
  const published = points.flatMap((point) => articles.get(point.lead.citation.article)?.published ?? [])
  const span = axisSpan(
    points.map(({ period }) => period),
    window,
    published,
  )
  if (points.length === 0 || span === undefined) return { ...frame, ...refusal(frame, view, words) }

  const line = lineOf(points, frequency, bases)
  const fitting = points.filter(({ period }) => fitsFrequency(period, frequency))
  const onGrain = fitting.length > 0
  const main = mainBasisOf(fitting, bases)
  const shapes = shapesOf(points, { bases, main })
  const missing = gapsOf(line, lineOf(everyPoint, frequency, bases), points, frequency)
  const bridged = spansShareAxis(series.measure)
  const end = line.points.at(-1)
  const chartSeries: ChartModel['series'][number] = {
    id: series.id,
    label: series.label,
    hue: hueOf(series.direction),
    line,
    bridged,
    marks: marksOf(points, { bases, main, line, frequency, span, label: series.label, words }),
    end:
      end === undefined
        ? undefined
        : {
            name: series.label,
            value: words.finding.end(
              statedText(end.shown, end.lead.quantity.hedge, end.unit, words),
              periodWords(end.period, words),
            ),
          },
  }
  // Where no claim has a closed span the axis is no time that events could stand on.
  const hasTime = points.some(({ period }) => isClosed(period))
  const events = view.notes && hasTime && annotations !== undefined ? eventNotes(annotations, view, span) : []
  const logPossible = points.every(({ shown }) => position(shown) > 0)
  const heading = findingOf(series, line, points, words)
  return {
    ...frame,
    kind: 'drawn',
    heading,
    notices:
      view.scale === 'log' && !logPossible ? [...frame.notices, words.refusal.logNotPossible] : frame.notices,
    subtitle: onGrain
      ? words.finding.shown(words.units[unit].long, words.frequencies[frequency].long)
      : words.units[unit].long,
    chart: {
      unit,
      frequency,
      scale: view.scale === 'log' && logPossible ? 'log' : 'linear',
      span,
      series: [chartSeries],
      missing,
      events: chartEvents(events, span),
    },
    drawn: new Set(points.flatMap((point) => point.claims.map(({ id }) => id))),
    sources: sourcesOf(points, articles, bases, words),
    notes: markNotes(chartSeries, shapes, bases, words),
    gaps: gapsNote(missing, words),
    events: new Map(events.map((event) => [event.annotation.id, event])),
  }
}

function unitFor(series: Series, wanted: UnitId | undefined): UnitId {
  if (wanted === undefined) return series.unit
  return [series.unit, ...series.alsoStatedIn].some((unit) => sameScale(unit, wanted)) ? wanted : series.unit
}

function otherSpans(inWindow: readonly StatedPoint[], drawn: readonly StatedPoint[], measure: Measure) {
  const shown = new Set(drawn)
  const elsewhere = countsByFrequency(
    inWindow.filter((point) => !shown.has(point)),
    measure,
  )
  return [...elsewhere].map(([frequency, count]) => ({ frequency, count }))
}

function otherUnits(claims: SeriesFile['observations'], series: Series, unit: UnitId) {
  return [series.unit, ...series.alsoStatedIn]
    .filter((other) => !sameScale(other, unit))
    .map((other) => ({
      unit: other,
      count: claims.filter(({ quantity }) => sameScale(quantity.unit, other)).length,
    }))
    .filter(({ count }) => count > 0)
}

function noticesOf(view: View, series: Series, unit: UnitId, words: Words): readonly string[] {
  const notices: string[] = []
  if (view.series.length > 1) notices.push(words.refusal.manySeries(series.label))
  if (view.unit !== undefined && view.unit !== unit) {
    notices.push(words.refusal.unitNotHere(words.units[view.unit].long, words.units[unit].long))
  }
  return notices
}

function byClaim(points: readonly StatedPoint[]): ReadonlyMap<ObservationId, StatedPoint> {
  return new Map(points.flatMap((point) => point.claims.map((claim) => [claim.id, point] as const)))
}

/** Missing buckets between the line's ends, neighbours of one reason merged. */
function gapsOf(
  line: Line,
  whole: Line,
  drawn: readonly StatedPoint[],
  frequency: Frequency,
): readonly MissingPoint[] {
  const texts = (points: readonly StatedPoint[]) => new Set(points.map(({ period }) => periodText(period)))
  const onWhole = texts(whole.points)
  const beside = texts(drawn)
  const reasonFor = (period: ClosedPeriod): MissingPoint['reason'] => {
    if (onWhole.has(periodText(period))) return 'filtered'
    return beside.has(periodText(period)) ? 'beside' : 'no-claim'
  }
  const missing = missingBuckets(
    line.points.map(({ period }) => period),
    frequency,
  )
  return [...groupBy(missing, reasonFor)]
    .flatMap(([reason, periods]) =>
      mergeAdjacent(periods).map((period): MissingPoint => ({ kind: 'missing', period, reason })),
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}
