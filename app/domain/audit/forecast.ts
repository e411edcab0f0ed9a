import type { Agreement } from '../agreement'
import { measureTheSame } from '../contest'
import { isPlainForecast } from '../derive/claim-index'
import type { ClaimIndex } from '../derive/claim-index'
import { oneByOne } from '../derive/outlook'
import { readingsOf } from '../derive/readings'
import type { Series } from '../series'
import { incomparable, judged } from './check-of'
import type { Check } from './check'
import { bestOf } from './judge'
import { whyApart } from './why-apart'

/**
 * What was expected for a span against what is now stated for it, one forecaster at a time: a cautious outlook must not
 * speak for a bold one with which it happens to agree. An outlook without an outcome is not checked yet.
 */
export function forecastChecks(series: Series, index: ClaimIndex): readonly Check[] {
  return index
    .groups(series.id)
    .filter((group) => isPlainForecast(group, series))
    .flatMap(oneByOne)
    .flatMap((outlook) => outcomeOf(series, outlook, index))
}

function outcomeOf(series: Series, outlook: Agreement, index: ClaimIndex): readonly Check[] {
  const { unit } = outlook.finest.quantity
  const subject = { identity: 'forecast', series, group: outlook, unit } as const
  const outcomes = index.at(series.id, outlook.period)
  const lefts = readingsOf(outlook, unit, index.show)
  const [left] = lefts
  const [first] = outcomes
  if (left === undefined || first === undefined) return []
  // Of outcomes that differ the one that most claims make is what came.
  const [came] = outcomes
    .filter((outcome) => measureTheSame(outcome, outlook, index.bases))
    .toSorted((a, b) => b.claims.length - a.claims.length)
  if (came === undefined) {
    const apart = whyApart(outlook, first, index.bases)
    const [right] = readingsOf(first, unit, index.show)
    return apart === undefined ? [] : [incomparable(subject, left, right, apart)]
  }
  const best = bestOf(lefts, readingsOf(came, unit, index.show))
  if (best === undefined) return []
  // A target of 60 that came to 55 was missed, however roundly it was put.
  const verdict = best.judgement.verdict === 'agrees' ? 'agrees' : 'contradicts'
  return [judged(subject, { ...best, judgement: { verdict } })]
}
