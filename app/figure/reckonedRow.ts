import type { DerivedId } from '~/domain/brand'
import { claimsOf } from '~/domain/derive/term'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import type { Period } from '~/domain/period'
import { position } from '~/domain/quantity'
import type { Words } from '~/i18n/en'
import { longValueText, numberText, periodWords } from '~/i18n/format'
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
}

export function reckonedRow(point: DerivedPoint, series: string, words: Words): ReckonedRow {
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
  }
}
