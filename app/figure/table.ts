import type { ArticleRecord } from '~/domain/article'
import type { ObservationId } from '~/domain/brand'
import type { Observation } from '~/domain/observation'
import { comparePeriods } from '~/domain/period'
import type { Period } from '~/domain/period'
import type { MissingPoint, StatedPoint } from '~/domain/point'
import { syndicationOf } from '~/domain/release'
import type { Syndication } from '~/domain/release'
import type { Words } from '~/i18n/en'
import { periodWords } from '~/i18n/format'
import { basisLabel } from './describe'
import type { DrawnFigure } from './model'
import { reckonedRow } from './reckonedRow'
import type { ReckonedRow } from './reckonedRow'
import { tableValue } from './tableValue'
import type { TableValue } from './tableValue'

export type TableColumn = keyof Words['table']['column']

/** `points`: a row for each mark of the chart. `claims`: a row for each article's claim behind them. */
export type TableDetail = 'points' | 'claims'

/** A figure as rows. It holds what the chart draws: the same claims, unit, window and filters. */
export interface TableModel {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** The most that a number has. */
  readonly decimals: number
  /** Claims behind the rows; where there are no more than points, unfolding would show nothing new. */
  readonly claims: number
}

export type TableRow = ClaimRow | ReckonedRow | GapRow

export interface ClaimRow {
  readonly kind: 'claim'
  /** Opens the evidence. */
  readonly id: ObservationId
  readonly point: StatedPoint
  readonly claim: Observation
  readonly article: ArticleRecord | undefined
  readonly period: string
  readonly span: Period
  readonly series: string
  readonly value: TableValue
  readonly status: string
  /** Whose statistics. */
  readonly basis: string
  readonly voices: Syndication
}

/** A stretch of time without a figure: missing is missing, in a table too. */
export interface GapRow {
  readonly kind: 'gap'
  readonly period: string
  readonly span: Period
  readonly series: string
  readonly reason: Exclude<MissingPoint['reason'], 'beside'>
}

export function tableOf(figure: DrawnFigure, words: Words, detail: TableDetail = 'points'): TableModel {
  const { series } = figure.chart
  const marks = series.flatMap(({ label, marks: own }) => own.map(({ point }) => ({ label, point })))
  const rows: readonly TableRow[] = [
    ...marks.flatMap(({ label, point }): readonly TableRow[] =>
      point.kind === 'derived'
        ? [reckonedRow(point, label, figure, words)]
        : (detail === 'points' ? [point.lead] : point.claims).map((claim) =>
            claimRow(claim, point, label, detail, figure, words),
          ),
    ),
    ...series.flatMap(({ label, missing }) =>
      missing.flatMap(({ period, reason }): readonly GapRow[] =>
        // What only the line may not join has a row of its own here.
        reason === 'beside'
          ? []
          : [{ kind: 'gap', period: periodWords(period, words), span: period, series: label, reason }],
      ),
    ),
  ]
  return {
    columns: columnsOf(series.length > 1, detail),
    // Sorting is stable: series and claims of one span keep the order of the figure.
    rows: rows.toSorted((a, b) => comparePeriods(a.span, b.span)),
    decimals: Math.max(0, ...rows.map((row) => (row.kind === 'gap' ? 0 : row.value.decimals))),
    claims: marks.reduce((sum, { point }) => sum + (point.kind === 'derived' ? 1 : point.claims.length), 0),
  }
}

function columnsOf(several: boolean, detail: TableDetail): readonly TableColumn[] {
  return [
    'period',
    ...(several ? (['series'] as const) : []),
    'value',
    'status',
    'basis',
    // A claim is the word of one article.
    ...(detail === 'points' ? (['articles'] as const) : []),
    'source',
  ]
}

function claimRow(
  claim: Observation,
  point: StatedPoint,
  series: string,
  detail: TableDetail,
  { articles, bases }: DrawnFigure,
  words: Words,
): ClaimRow {
  return {
    kind: 'claim',
    id: claim.id,
    point,
    claim,
    article: articles.get(claim.citation.article),
    period: periodWords(claim.period, words),
    span: claim.period,
    series,
    value: tableValue(claim, point, words),
    status: words.statuses[claim.status],
    basis: detail === 'points' ? basisLabel(point, bases) : (bases.get(claim.basis)?.label ?? claim.basis),
    voices: syndicationOf(point, bases),
  }
}
