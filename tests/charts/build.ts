import type { AnnotationId, ArticleId, BasisId, ObservationId, SeriesId } from '~/domain/brand'
import { dayFrom, monthStart } from '~/domain/day'
import { monthPeriod, yearPeriod } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import type { StatedPoint } from '~/domain/point'
import type { ChartEvent, ChartModel, ChartSeries, ChartText, Mark } from '~/charts/model'

/** A point that says `value` for a span, with one claim. */
export function pointOf(id: string, period: ClosedPeriod, value: number): StatedPoint {
  const lead: StatedPoint['lead'] = {
    id: id as ObservationId,
    series: 'trade' as SeriesId,
    kind: 'level',
    status: 'reported',
    period,
    periodWords: undefined,
    basePeriod: undefined,
    quantity: { stated: { form: 'value', value }, unit: 'usd-billion', hedge: undefined },
    basis: 'unstated' as BasisId,
    basisWords: undefined,
    attributedTo: undefined,
    citation: {
      form: 'passage',
      article: 'a' as ArticleId,
      paragraph: 1,
      quote: 'q',
      quoteExempt: undefined,
    },
    note: undefined,
  }
  return {
    kind: 'stated',
    lead,
    claims: [lead],
    finest: lead,
    shown: { form: 'value', value },
    unit: 'usd-billion',
    rescaled: false,
    account: 'usd',
    conversions: new Map(),
    interval: { low: value, high: value },
    period,
  }
}

export const middleOf = ({ start, end }: ClosedPeriod): number => (start + end + 1) / 2

export function dotOf(id: string, period: ClosedPeriod, value: number, more: Partial<Mark> = {}): Mark {
  return {
    point: pointOf(id, period, value),
    form: { kind: 'dot', at: middleOf(period), value },
    fill: 'filled',
    shape: 'circle',
    onLine: true,
    sentence: `${value} in ${id}`,
    hover: { value: `${value} billion`, detail: `${id} · customs` },
    ...more,
  }
}

/** A series whose line runs through the marks that say so; a hole in `runs` is a gap. */
export function seriesOf(
  runs: readonly (readonly Mark[])[],
  beside: readonly Mark[] = [],
  more: Partial<ChartSeries> = {},
): ChartSeries {
  const line = runs.map((run) => run.map(({ point }) => point))
  return {
    id: 'trade' as SeriesId,
    label: 'Trade',
    hue: 'both',
    line: { points: line.flat(), runs: line },
    bridged: false,
    measure: 'flow',
    direction: 'both',
    missing: [],
    marks: [...runs.flat(), ...beside],
    end: { name: 'Both directions', value: '228.1 in 2025' },
    ...more,
  }
}

export function modelOf(series: readonly ChartSeries[], more: Partial<ChartModel> = {}): ChartModel {
  const periods = series
    .flatMap(({ marks }) => marks.map(({ point }) => point.period))
    .filter((p): p is ClosedPeriod => p.start !== 'open' && p.end !== 'open')
  return {
    unit: 'usd-billion',
    frequency: 'a',
    scale: 'linear',
    span: {
      start: dayFrom(Math.min(...periods.map(({ start }) => start))),
      end: dayFrom(Math.max(...periods.map(({ end }) => end))),
    },
    series,
    missing: [],
    events: [],
    ...more,
  }
}

/** Years from `first` on, one value each; undefined is a gap. */
export function annual(first: number, values: readonly (number | undefined)[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [[]]
  for (const [i, value] of values.entries()) {
    if (value === undefined) runs.push([])
    else runs.at(-1)?.push(dotOf(`y${first + i}`, yearPeriod(first + i), value))
  }
  return runs.filter((run) => run.length > 0)
}

export const monthly = (year: number, values: readonly number[]): readonly Mark[] =>
  values.map((value, i) => dotOf(`m${i}`, monthPeriod(year + Math.floor(i / 12), (i % 12) + 1), value))

export const eventOf = (id: string, year: number, month: number, isOwn = true): ChartEvent => ({
  isOwn,
  id: id as AnnotationId,
  at: monthStart(year, month),
  title: `event ${id}`,
})

export const text: ChartText = {
  tick: (value, decimals) => value.toFixed(decimals),
  month: (month) => 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1] ?? '',
  unit: 'bn $',
  pin: (number, titles) => `Event ${number}: ${titles.join('; ')}`,
  missing: ({ reason }) => `missing: ${reason}`,
  chart: 'Trade of both directions',
  instructions: 'Arrow keys walk the points.',
}
