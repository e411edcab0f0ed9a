import type { ChartSeries, Hue } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { fitsFrequency, mergeAdjacent, missingBuckets } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { groupBy } from '~/domain/group'
import { leadOrder } from '~/domain/lead-order'
import { lineOf, mainBasisOf } from '~/domain/line'
import type { Line } from '~/domain/line'
import { comparePeriods, periodText } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import type { MissingPoint, Point, StatedPoint } from '~/domain/point'
import { spansShareAxis } from '~/domain/series'
import type { Words } from '~/i18n/en'
import { periodWords } from '~/i18n/format'
import { marksOf } from './marks'
import { pointText } from './pointText'
import type { Shapes } from './marks'
import type { Selection } from './selection'

/** A series with its line, before it has marks. */
export interface Traced {
  readonly selection: Selection
  readonly line: Line
  /** The point that leads the contested span of each point; itself, where it does. */
  readonly leaders: ReadonlyMap<StatedPoint, StatedPoint>
  /** The agency that the line speaks for; undefined where none is named. */
  readonly main: BasisId | undefined
  readonly missing: readonly MissingPoint[]
}

export function trace(
  selection: Selection,
  frequency: Frequency,
  bases: ReadonlyMap<BasisId, Basis>,
): Traced {
  const { drawn, every, choice, reckoned } = selection
  const line = lineOf(drawn, frequency, bases, choice, reckoned)
  const fitting = drawn.filter(({ period }) => fitsFrequency(period, frequency))
  return {
    selection,
    line,
    leaders: leadersOf(selection, line, bases),
    main: mainBasisOf(fitting, bases),
    missing: gapsOf(line, lineOf(every, frequency, bases, choice), drawn, frequency),
  }
}

interface PlotContext {
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly shapes: Shapes
  readonly frequency: Frequency
  readonly span: ClosedPeriod
  readonly hue: Hue
  readonly words: Words
}

/** The series as the chart draws it. */
export function plot({ selection, line, main, missing, leaders }: Traced, context: PlotContext): ChartSeries {
  const { series } = selection.file
  const end = line.points.at(-1)
  return {
    id: series.id,
    label: series.label,
    hue: context.hue,
    line,
    bridged: spansShareAxis(series.measure),
    measure: series.measure,
    direction: series.direction,
    missing,
    marks: marksOf(selection.drawn, { ...context, line, main, leaders, label: series.label }),
    end: end === undefined ? undefined : { name: series.label, value: endValue(end, context.words) },
  }
}

const endValue = (point: Point, words: Words): string =>
  words.finding.end(pointText(point, words), periodWords(point.period, words))

/** The line's own point leads; off the line, the one that the reader's rule puts first. */
function leadersOf(
  { contests, choice }: Selection,
  line: Line,
  bases: ReadonlyMap<BasisId, Basis>,
): Traced['leaders'] {
  const onLine = new Set<Point>(line.points)
  return new Map(
    contests.flatMap((rivals) => {
      const main = mainBasisOf(rivals, bases)
      const before = leadOrder(choice, main, bases)
      const first = rivals.reduce((held, rival) => (before(rival, held) ? rival : held))
      const leader = rivals.find((rival) => onLine.has(rival)) ?? first
      return rivals.map((rival) => [rival, leader] as const)
    }),
  )
}

/** Missing buckets between the line's ends, neighbours of one reason merged. */
function gapsOf(
  line: Line,
  whole: Line,
  drawn: readonly StatedPoint[],
  frequency: Frequency,
): readonly MissingPoint[] {
  const texts = (points: readonly Point[]) => new Set(points.map(({ period }) => periodText(period)))
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
