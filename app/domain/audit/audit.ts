import type { RateBook } from '../conversion-step'
import type { Corpus } from '../corpus'
import { indexOf } from '../derive/claim-index'
import { showBy } from '../shown-in'
import type { Check } from './check'
import { definedChecks } from './defined'
import { forecastChecks } from './forecast'
import { partChecks } from './part'
import { partsChecks } from './parts'
import { sameChecks } from './same'
import { worstFirst } from './worst-first'

/**
 * Every identity that ties claims together, evaluated. Identities follow from what the series say they are, claims are
 * found by series and span, and so the cost grows with the claims.
 *
 * @returns worst first
 */
export function auditOf(corpus: Pick<Corpus, 'series' | 'bases' | 'rates'>): readonly Check[] {
  const bases = new Map(corpus.bases.map((basis) => [basis.id, basis]))
  const index = indexOf(corpus.series, bases, showBy(rateBookOf(corpus)))
  return worstFirst(
    corpus.series.flatMap(({ series }) => [
      ...sameChecks(series, index),
      ...forecastChecks(series, index),
      ...definedChecks(series, index),
      ...partsChecks(series, index),
      ...partChecks(series, index),
    ]),
  )
}

/** All rates of a corpus, with the benchmarks that they average. */
export function rateBookOf({ series, rates }: Pick<Corpus, 'series' | 'rates'>): RateBook {
  const named = new Set(rates.flatMap((rate) => (rate.form === 'series' ? [rate.series] : [])))
  return {
    rates,
    exchange: new Map(
      series.flatMap((one) => (named.has(one.series.id) ? [[one.series.id, one.observations]] : [])),
    ),
  }
}
