import { comparable, currencyOf } from './basis'
import type { Account, Basis } from './basis'
import type { BasisId, ObservationId } from './brand'
import { groupBy } from './group'
import { intersection, intervalOf, width } from './interval'
import type { Interval } from './interval'
import { hasUsualBase } from './observation'
import type { Observation } from './observation'
import { comparePeriods, periodText } from './period'
import type { ClosedPeriod, Period } from './period'
import type { Conversion } from './convert'
import { rescaleStated } from './quantity'
import type { Stated } from './quantity'
import { unitOf } from './unit'
import type { Currency, UnitId } from './unit'

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
  /** The currency in which its claims keep account: a line never mixes two. */
  readonly account: Currency
  /** How each claim was brought into the unit, where a cited rate was needed. */
  readonly conversions: ReadonlyMap<ObservationId, Conversion>
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

/** How a claim looks in the unit of a view; undefined where it cannot be shown in it. */
export type Show = (observation: Observation, unit: UnitId) => Conversion | undefined

/** Rescales inside the scale and shows nothing across scales. */
const showRescaled: Show = ({ quantity }, unit) => {
  const interval = intervalOf(quantity, unit)
  const stated = rescaleStated(quantity.stated, quantity.unit, unit)
  return interval === undefined || stated === undefined ? undefined : { interval, stated, steps: [] }
}

interface Claim extends Account {
  readonly observation: Observation
  readonly shown: Conversion
}

/**
 * Groups claims into points. Claims on one kind, span, base and status class, on comparable bases, whose intervals
 * share a value, form one point; claims that differ form points of their own, and none is dropped but those
 * that `show` cannot bring into the unit.
 *
 * @param unit the unit of the view; shown values are in it
 * @param bases must hold the basis of every observation
 * @returns points in order of their spans; claims of one span in order of their precision
 */
export function pointsOf(
  observations: readonly Observation[],
  unit: UnitId,
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show = showRescaled,
): readonly StatedPoint[] {
  const groups = groupBy(claimsIn(observations, unit, bases, show), ({ observation: o }) =>
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
  show: Show,
): readonly Claim[] {
  return observations.flatMap((observation) => {
    const basis = bases.get(observation.basis)
    const shown = show(observation, unit)
    if (basis === undefined || shown === undefined) return []
    return [{ observation, basis, shown, currency: unitOf(observation.quantity.unit).currency }]
  })
}

interface Agreement {
  readonly claims: [Claim, ...Claim[]]
  interval: Interval
}

/** Most precise first, so that a vague claim joins the exact one that it covers and never the other way round. */
function agreementsOf(claims: readonly Claim[], unit: UnitId): readonly StatedPoint[] {
  const agreements: Agreement[] = []
  for (const claim of claims.toSorted(byPrecision)) {
    const home = agreements.find(
      (a) =>
        intersection(a.interval, claim.shown.interval) !== undefined &&
        a.claims.every((other) => comparable(other, claim)),
    )
    if (home === undefined) agreements.push({ claims: [claim], interval: claim.shown.interval })
    else {
      home.claims.push(claim)
      home.interval = intersection(home.interval, claim.shown.interval) ?? home.interval
    }
  }
  return agreements.map(({ claims: [lead, ...rest], interval }) => ({
    kind: 'stated',
    lead: lead.observation,
    claims: [lead.observation, ...rest.map((claim) => claim.observation)],
    shown: lead.shown.stated,
    unit,
    rescaled: lead.observation.quantity.unit !== unit,
    account: currencyOf(lead),
    conversions: new Map(
      [lead, ...rest].flatMap((claim) =>
        claim.shown.steps.length === 0 ? [] : [[claim.observation.id, claim.shown] as const],
      ),
    ),
    interval,
    period: lead.observation.period,
  }))
}

/** Stated before converted, narrow before wide, unhedged before hedged, named agency before hearsay, then by id so that the order is total. */
function byPrecision(a: Claim, b: Claim): number {
  const rank = ({ observation: o, basis }: Claim) =>
    (o.quantity.hedge === undefined ? 0 : 4) +
    (o.status === 'reported' || o.status === 'forecast' ? 0 : 2) +
    (basis.named ? 0 : 1)
  // What an author states comes before what a rate makes of another number.
  const conversions = a.shown.steps.length - b.shown.steps.length
  if (conversions !== 0) return conversions
  const widths = compareNumbers(width(a.shown.interval), width(b.shown.interval))
  if (widths !== 0) return widths
  const ranks = rank(a) - rank(b)
  if (ranks !== 0) return ranks
  return a.observation.id < b.observation.id ? -1 : 1
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
