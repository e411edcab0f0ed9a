import { comparable } from './basis'
import type { Basis } from './basis'
import type { BasisId, ObservationId } from './brand'
import { groupBy } from './group'
import { intersection, intervalOf, width } from './interval'
import type { Interval } from './interval'
import { hasUsualBase } from './observation'
import type { Observation } from './observation'
import { comparePeriods, periodText } from './period'
import type { ClosedPeriod, Period } from './period'
import { rescaleStated } from './quantity'
import type { Stated } from './quantity'
import { unitOf } from './unit'
import type { UnitId } from './unit'

/** One or more claims that agree; it shows the most precise of them. */
export interface StatedPoint {
  readonly kind: 'stated'
  /** The claim that is shown. */
  readonly lead: Observation
  /** All that say the same, the lead first. */
  readonly claims: readonly [Observation, ...Observation[]]
  /** The lead's number in the unit of the view. */
  readonly shown: Stated
  readonly unit: UnitId
  readonly rescaled: boolean
  /** The values that all of its claims share. */
  readonly interval: Interval
  readonly period: Period
}

export interface MissingPoint {
  readonly kind: 'missing'
  readonly period: ClosedPeriod
  readonly reason: MissingReason
}

/**
 * `no-claim`: no article of the corpus states it. `filtered`: the reader's filters took the line's point away.
 * `beside`: there are claims, but only such as no line may join: forecasts, bounds, another agency's figures.
 */
export type MissingReason = 'no-claim' | 'filtered' | 'beside'

export const pointId = (point: StatedPoint): ObservationId => point.lead.id

/** How many articles stand behind a point: two claims of one article are one voice. */
export const articleCount = (point: StatedPoint): number =>
  new Set(point.claims.map((claim) => claim.citation.article)).size

interface Claim {
  readonly observation: Observation
  readonly basis: Basis
  readonly interval: Interval
  readonly shown: Stated
}

/**
 * Groups claims into points. Claims on one kind, span, base and status class, on comparable bases, whose intervals
 * share a value, form one point; claims that differ form points of their own, and none is dropped but those
 * stated in another scale than `unit`, which only a cited rate could convert.
 *
 * @param unit the unit of the view; shown values are in it
 * @param bases must hold the basis of every observation
 * @returns points in order of their spans; claims of one span in order of their precision
 */
export function pointsOf(
  observations: readonly Observation[],
  unit: UnitId,
  bases: ReadonlyMap<BasisId, Basis>,
): readonly StatedPoint[] {
  const groups = groupBy(claimsIn(observations, unit, bases), ({ observation: o }) =>
    [
      periodText(o.period),
      o.kind,
      o.status === 'forecast' ? 'forecast' : 'fact',
      hasUsualBase(o) ? '' : o.basePeriod,
    ].join('|'),
  )
  return [...groups.values()]
    .flatMap((claims) => agreementsOf(claims, unit))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

function claimsIn(
  observations: readonly Observation[],
  unit: UnitId,
  bases: ReadonlyMap<BasisId, Basis>,
): readonly Claim[] {
  return observations.flatMap((observation) => {
    const basis = bases.get(observation.basis)
    const interval = intervalOf(observation.quantity, unit)
    const shown = rescaleStated(observation.quantity.stated, observation.quantity.unit, unit)
    if (basis === undefined || interval === undefined || shown === undefined) return []
    return [{ observation, basis, interval, shown }]
  })
}

interface Agreement {
  readonly claims: [Claim, ...Claim[]]
  interval: Interval
}

/** Most precise first, so that a vague claim joins the exact one that it covers and never the other way round. */
function agreementsOf(claims: readonly Claim[], unit: UnitId): readonly StatedPoint[] {
  const currency = unitOf(unit).currency
  const agreements: Agreement[] = []
  for (const claim of claims.toSorted(byPrecision)) {
    const home = agreements.find(
      (a) =>
        intersection(a.interval, claim.interval) !== undefined &&
        a.claims.every((other) => comparable(other.basis, claim.basis, currency)),
    )
    if (home === undefined) agreements.push({ claims: [claim], interval: claim.interval })
    else {
      home.claims.push(claim)
      home.interval = intersection(home.interval, claim.interval) ?? home.interval
    }
  }
  return agreements.map(({ claims: [lead, ...rest], interval }) => ({
    kind: 'stated',
    lead: lead.observation,
    claims: [lead.observation, ...rest.map((claim) => claim.observation)],
    shown: lead.shown,
    unit,
    rescaled: lead.observation.quantity.unit !== unit,
    interval,
    period: lead.observation.period,
  }))
}

/** Narrow before wide, unhedged before hedged, named agency before hearsay, then by id so that the order is total. */
function byPrecision(a: Claim, b: Claim): number {
  const rank = ({ observation: o, basis }: Claim) =>
    (o.quantity.hedge === undefined ? 0 : 4) +
    (o.status === 'reported' || o.status === 'forecast' ? 0 : 2) +
    (basis.named ? 0 : 1)
  const widths = compareNumbers(width(a.interval), width(b.interval))
  if (widths !== 0) return widths
  const ranks = rank(a) - rank(b)
  if (ranks !== 0) return ranks
  return a.observation.id < b.observation.id ? -1 : 1
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
