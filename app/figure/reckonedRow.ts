import type { ArticleRecord } from '~/domain/article'
import type { DerivedId } from '~/domain/brand'
import { claimsOf } from '~/domain/derive/term'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import type { Observation } from '~/domain/observation'
import type { Period } from '~/domain/period'
import { position } from '~/domain/quantity'
import type { Words } from '~/i18n/en'
import { longValueText, numberText, periodWords } from '~/i18n/format'
import type { DrawnFigure } from './model'
import { decimalsIn } from './tableValue'
import type { TableValue } from './tableValue'

/** A number that nobody states: its row says what it was reckoned from and opens the arithmetic. */
export interface ReckonedRow {
  readonly kind: 'reckoned'
  readonly id: DerivedId
  readonly point: DerivedPoint
  readonly period: string
  readonly span: Period
  readonly series: string
  readonly value: TableValue
  readonly status: string
  readonly articles: number
  /** The claims that it was reckoned from, in the order of the arithmetic. */
  readonly inputs: readonly {
    readonly claim: Observation
    readonly article: ArticleRecord | undefined
    readonly basis: string
  }[]
}

export function reckonedRow(
  point: DerivedPoint,
  series: string,
  { articles, bases }: Pick<DrawnFigure, 'articles' | 'bases'>,
  words: Words,
): ReckonedRow {
  const { id, period, shown, term, unit } = point
  const claims = claimsOf(term)
  const at = position(shown)
  return {
    kind: 'reckoned',
    id,
    point,
    period: periodWords(period, words),
    span: period,
    series,
    value: {
      hedge: '',
      number: numberText(at, words),
      decimals: decimalsIn(shown),
      stated: shown,
      at,
      origin: undefined,
      asStated: longValueText(at, unit, words),
    },
    status: words.chart.reckoned(claims.length),
    articles: new Set(claims.map(({ citation }) => citation.article)).size,
    inputs: [...new Set(claims)].map((claim) => ({
      claim,
      article: articles.get(claim.citation.article),
      basis: bases.get(claim.basis)?.label ?? claim.basis,
    })),
  }
}
