import type { ChartModel } from '~/charts/model'
import { chartKinds } from '~/charts/registry'
import type { AnnotationsFile, Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import type { RateBook } from '~/domain/conversion-step'
import { countsByFrequency } from '~/domain/line'
import { isClosed } from '~/domain/period'
import { position } from '~/domain/quantity'
import { showBy } from '~/domain/shown-in'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { isAsSaved } from '~/view/saved'
import type { Saved } from '~/view/saved'
import type { View } from '~/view/view'
import { asOf } from './asOf'
import { axisSpan } from './axis'
import { bookBy } from './bookBy'
import { chosenKind } from './chartKind'
import type { Desk } from './derived'
import { chartEvents, eventNotes, eventsBy } from './events'
import { facetsOf } from './facets'
import { findingOf } from './finding'
import { historyOf } from './history'
import { huesOf } from './hue'
import { windowOf } from './keep'
import type { Articles } from './keep'
import { shapesOf } from './marks'
import type { FigureFrame, FigureModel, SpanOffer } from './model'
import { gapsNote, markNotes } from './notes'
import { plot, trace } from './plot'
import { refusal, scaleRefusal } from './refusal'
import { selectionOf } from './selection'
import type { Selection } from './selection'
import { sourcesOf } from './sources'
import { canShow, otherUnits, unitChoices, unitFor } from './units'

export interface Bundle {
  readonly catalogue: Catalogue
  /** The series of the figure, the leading one first. */
  readonly plotted: readonly [PlottedSeries, ...PlottedSeries[]]
  /** Undefined while they load or when they failed: the chart does not wait for its events. */
  readonly annotations: AnnotationsFile | undefined
  /** Undefined where the figure needs none, and while they load: then claims in other scales are offered, not drawn. */
  readonly rates?: RateDesk | undefined
  /** Series that are not drawn but follow into what is; none while they load, and then nothing is reckoned from them. */
  readonly inputs?: readonly SeriesFile[] | undefined
  /** The saved chart of the page: its title stands as long as the view plots what it speaks of. */
  readonly saved?: Saved | undefined
}

/** Rates that are loaded, with the records of what they cite. */
export interface RateDesk {
  readonly book: RateBook
  readonly articles: Articles
}

export interface PlottedSeries {
  readonly summary: SeriesSummary
  readonly file: SeriesFile
}

/** The one way from claims and a view to what is shown. Pure: the same bundle and view give the same figure. */
export function prepare(bundle: Bundle, view: View, words: Words): FigureModel {
  const { catalogue, plotted } = bundle
  const annotations = eventsBy(bundle.annotations, view.asof)
  const { bases, topics } = catalogue
  const [lead] = plotted
  const book = bookBy(bundle.rates, view)
  const show = showBy(book)
  const unit = unitFor(lead.summary, view.unit, book)
  const frequency = view.freq ?? lead.summary.frequency
  const files = [...plotted.map(({ file }) => file), ...(bundle.inputs ?? [])]
  const desk: Desk = { files, bases, book, show }
  const selections = plotted.map(({ summary, file }) =>
    selectionOf(summary, file, view, unit, frequency, desk),
  )
  const articles = new Map([
    ...(bundle.rates?.articles ?? []),
    ...files.flatMap((file) => [...file.articles]),
  ])
  const all = plotted.reduce((sum, { file }) => sum + file.observations.length, 0)
  const kept = selections.reduce((sum, selection) => sum + selection.kept.length, 0)
  const summaries = plotted.map(({ summary }) => summary)
  const hues = huesOf(summaries)
  const kind = chosenKind(summaries, unit, view, words)
  const frame: FigureFrame = {
    series: lead.summary,
    plotted: summaries,
    observations: plotted.flatMap(({ file }) => file.observations),
    articles,
    bases,
    facets: facetsOf(
      selections.flatMap(({ drawable }) => drawable),
      annotations?.annotations ?? [],
      view,
      { articles, bases, topics },
      words,
    ),
    spans: otherSpans(selections),
    units: otherUnits(selections, unit, windowOf(view), book),
    unitChoices: unitChoices(summaries, unit, book),
    notices: [...unitNotices(view, unit, words), ...kind.notices],
    chartKind: kind.chartKind,
    chartKinds: kind.chartKinds,
    history: historyOf(selections, frequency, hues[0] ?? 'both', bases),
    asof: asOf(selections, view, words),
    unit,
    frequency,
    claims: { all, hidden: all - kept },
    contests: selections.flatMap(({ contests }) => contests),
    book,
    rulings: files.flatMap(({ rulings }) => rulings),
    otherwise: new Map(
      plotted.flatMap(({ file }) =>
        file.observations
          .filter((claim) => show(claim, unit) === undefined)
          .map(({ id, quantity }) => [id, quantity.unit]),
      ),
    ),
    points: new Map(
      selections.flatMap(({ every }) => every.flatMap((point) => point.claims.map(({ id }) => [id, point]))),
    ),
  }
  const strangers = plotted.filter(({ summary }) => !canShow(summary, unit, book))
  if (strangers.length > 0) return { ...frame, ...scaleRefusal(frame, strangers, view, words) }

  const points = selections.flatMap(({ drawn }) => drawn)
  const published = points.flatMap((point) => articles.get(point.lead.citation.article)?.published ?? [])
  const periods = selections.flatMap(({ drawn, reckoned }) =>
    [...drawn, ...reckoned].map(({ period }) => period),
  )
  const span = axisSpan(periods, windowOf(view), published, frequency)
  if (periods.length === 0 || span === undefined) {
    const draws = (other: View) => {
      const shown = unitFor(lead.summary, other.unit, book)
      const grain = other.freq ?? lead.summary.frequency
      return plotted.some(({ summary, file }) =>
        drawsSomething(selectionOf(summary, file, other, shown, grain, desk)),
      )
    }
    return { ...frame, ...refusal(frame, view, draws, words) }
  }

  const traced = selections.map((selection) => trace(selection, frequency, bases))
  const shapes = shapesOf(traced, bases)
  const series = traced.map((one, index) =>
    plot(one, { bases, shapes, frequency, span, hue: hues[index] ?? 'both', words }),
  )
  // Where no claim has a closed span the axis is no time that events could stand on.
  const hasTime = periods.some(isClosed)
  const events = view.notes && hasTime && annotations !== undefined ? eventNotes(annotations, view, span) : []
  const marked = series.flatMap(({ marks }) => marks.map(({ point }) => point))
  const logPossible = marked.every(({ shown }) => position(shown) > 0)
  const chart: ChartModel = {
    unit,
    frequency,
    scale: view.scale === 'log' && logPossible && chartKinds[kind.chartKind].logs ? 'log' : 'linear',
    span,
    series,
    // Gaps of several lines would lie on each other at the axis: there the broken lines and the note say it.
    missing: traced.length === 1 ? traced.flatMap(({ missing }) => missing) : [],
    events: chartEvents(events, span, lead.summary.topic),
  }
  const onGrain = series.some(({ line }) => line.points.length > 0)
  const { saved } = bundle
  const said = saved !== undefined && isAsSaved(view, saved.own) ? saved.chart : undefined
  return {
    ...frame,
    kind: 'drawn',
    heading: said?.title ?? findingOf(traced, words),
    note: said?.note,
    notices:
      view.scale === 'log' && !logPossible ? [...frame.notices, words.refusal.logNotPossible] : frame.notices,
    subtitle:
      said?.subtitle ??
      (onGrain
        ? words.finding.shown(words.units[unit].long, words.frequencies[frequency].long)
        : words.units[unit].long),
    chart,
    drawn: new Set(points.flatMap((point) => point.claims.map(({ id }) => id))),
    reckoned: new Map(
      marked.flatMap((point) => (point.kind === 'derived' ? [[point.id, point] as const] : [])),
    ),
    sources: sourcesOf(marked, articles, bases, words),
    notes: markNotes(series, kind.chartKind, shapes, bases, words),
    gaps: traced.flatMap(({ selection, missing }) => {
      const gaps = gapsNote(missing, kind.chartKind, words)
      if (gaps === undefined) return []
      return [traced.length === 1 ? gaps : words.chart.gapsOf(selection.summary.label, gaps)]
    }),
    events: new Map(events.map((event) => [event.annotation.id, event])),
  }
}

const drawsSomething = ({ drawn, reckoned }: Selection): boolean => drawn.length > 0 || reckoned.length > 0

function otherSpans(selections: readonly Selection[]): readonly SpanOffer[] {
  const counts = new Map<SpanOffer['frequency'], number>()
  for (const { elsewhere, summary } of selections) {
    for (const [frequency, count] of countsByFrequency(elsewhere, summary.measure)) {
      counts.set(frequency, (counts.get(frequency) ?? 0) + count)
    }
  }
  return [...counts].map(([frequency, count]) => ({ frequency, count }))
}

const unitNotices = (view: View, unit: UnitId, words: Words): readonly string[] =>
  view.unit === undefined || view.unit === unit
    ? []
    : [words.refusal.unitNotHere(words.units[view.unit].long, words.units[unit].long)]
