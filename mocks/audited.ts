import * as v from 'valibot'
import { basesFile, toBasis } from '../app/data/lists'
import { rateFile, toRate } from '../app/data/rate'
import { seriesFile, toSeriesWithClaims } from '../app/data/series'
import { auditOf } from '../app/domain/audit/audit'
import type { Check, Identity, Verdict } from '../app/domain/audit/check'
import type { Corpus } from '../app/domain/corpus'
import { aSeries, anObservation } from './builders'
import type { BasisRecord, ObservationRecord, RateRecord, SeriesRecord } from './builders'

// Small corpora for the audit: series of claims without the articles and topics around them. They are decoded and not
// held to the rules on data/, so that a definition may name what is not there.

export type Claim = Partial<ObservationRecord> & Pick<ObservationRecord, 'period'>
export type Audited = Pick<Corpus, 'series' | 'bases' | 'rates'>

/** A number for a span, by nobody's statistics in particular. */
export const at = (period: string, value: number, part: Partial<ObservationRecord> = {}): Claim => ({
  period,
  value,
  basis: 'unstated',
  ...part,
})

/** What flows in billion dollars. Claims without an id are numbered: `trade-0`, `trade-1`. */
export const aFlow = (
  id: string,
  claims: readonly Claim[],
  part: Partial<SeriesRecord> = {},
): SeriesRecord => {
  const { unit = 'usd-billion', kind = 'level' } = part
  const observations = claims.map((claim, place) =>
    anObservation({ id: `${id}-${place}`, unit, kind, ...claim }),
  )
  return aSeries({ id, label: id, unit, kind, ...part, observations })
}

type Definition = NonNullable<SeriesRecord['definitions']>[number]

/** What is stated in per cent and follows from other series. */
export const aRatio = (
  id: string,
  definition: Definition,
  claims: readonly Claim[],
  part: Partial<SeriesRecord> = {},
): SeriesRecord => {
  const kind = definition.form === 'growth' ? 'growth' : 'share'
  return aFlow(id, claims, { kind, measure: kind, unit: 'percent', definitions: [definition], ...part })
}

export const aPrice = (
  id: string,
  claims: readonly Claim[],
  part: Partial<SeriesRecord> = {},
): SeriesRecord => aFlow(id, claims, { kind: 'price', measure: 'price', unit: 'usd-per-barrel', ...part })

const named = (id: string, currency?: 'usd' | 'cny'): BasisRecord => ({
  id,
  label: id,
  words: id,
  named: true,
  ...(currency === undefined ? {} : { currency }),
})
const unnamed = (id: string): BasisRecord => ({ id, label: id, words: id, named: false })

const { bases } = v.parse(basesFile, {
  bases: [
    named('china-customs', 'usd'),
    named('china-customs-cny', 'cny'),
    named('russia-customs', 'usd'),
    unnamed('unstated'),
    unnamed('analyst'),
    unnamed('converted-by-author'),
  ],
})

export const audited = (series: readonly SeriesRecord[], rates: readonly RateRecord[] = []): Audited => ({
  series: series.map((one) => toSeriesWithClaims(v.parse(seriesFile, one))),
  bases: bases.map(toBasis),
  rates: rates.map((one) => toRate(v.parse(rateFile, one))),
})

/** The checks of one identity on a few series. */
export const checksOn = (
  identity: Identity,
  series: readonly SeriesRecord[],
  rates: readonly RateRecord[] = [],
): readonly Check[] => auditOf(audited(series, rates)).filter((check) => check.identity === identity)

export const verdictsOn = (...on: Parameters<typeof checksOn>): readonly Verdict[] =>
  checksOn(...on).map(({ verdict }) => verdict)

/** Where one check is expected. */
export function checkOn(...on: Parameters<typeof checksOn>): Check {
  const [check, ...more] = checksOn(...on)
  if (check === undefined || more.length > 0)
    throw new Error(`${on[0]}: ${more.length + Number(check !== undefined)} checks, and one is expected`)
  return check
}
