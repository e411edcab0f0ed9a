import { agreementsOf, showRescaled } from './agreement'
import type { Agreement, Show } from './agreement'
import type { Basis } from './basis'
import type { BasisId, ObservationId, PointId } from './brand'
import type { Conversion } from './convert'
import type { DerivedPoint } from './derive/derived-point'
import { intersection } from './interval'
import type { Interval } from './interval'
import type { Observation } from './observation'
import type { ClosedPeriod } from './period'
import type { Stated } from './quantity'
import { sameScale } from './unit'
import type { UnitId } from './unit'

/** One or more claims that agree, in the unit of a view; it shows the most precise of them. */
export interface StatedPoint extends Agreement {
  readonly kind: 'stated'
  /** The claim that is shown. */
  readonly lead: Observation
  /** The lead's number in the unit of the view. */
  readonly shown: Stated
  readonly unit: UnitId
  readonly rescaled: boolean
  /** How each claim was brought into the unit, where a cited rate was needed. */
  readonly conversions: ReadonlyMap<ObservationId, Conversion>
  /** The values that all of its claims share. */
  readonly interval: Interval
}

export interface MissingPoint {
  readonly kind: 'missing'
  readonly period: ClosedPeriod
  readonly reason: MissingReason
}

/**
 * `no-claim`: no article of the corpus states it, and nothing adds up to it. `filtered`: the reader's filters took the line's point away.
 * `beside`: there are claims, but only such as no line may join: forecasts, bounds, another agency's figures.
 */
export type MissingReason = 'no-claim' | 'filtered' | 'beside'

/** What is drawn: a number that articles state, or one that arithmetic on their numbers gives. */
export type Point = StatedPoint | DerivedPoint

export const pointId = (point: Point): PointId => (point.kind === 'derived' ? point.id : point.lead.id)

export const isStated = (point: Point): point is StatedPoint => point.kind === 'stated'

/** Whether an id of an address selects a point: any of its claims does. */
export const isPoint = (point: Point, id: PointId): boolean =>
  point.kind === 'derived' ? point.id === id : point.claims.some((claim) => claim.id === id)

/** How many articles stand behind a point: two claims of one article are one voice. */
export const articleCount = ({ claims }: Agreement): number =>
  new Set(claims.map((claim) => claim.citation.article)).size

/**
 * An agreement in a unit. A claim that is stated in the unit's scale leads before one that a rate brings there; claims
 * that nothing brings there stay among its claims and are read as stated.
 *
 * @returns undefined where none of its claims can be shown in the unit
 */
export function pointIn(
  agreement: Agreement,
  unit: UnitId,
  show: Show = showRescaled,
): StatedPoint | undefined {
  const { claims } = agreement
  const shownBy = new Map(
    claims.flatMap((claim) => {
      const shown = show(claim, unit)
      return shown === undefined ? [] : [[claim, shown] as const]
    }),
  )
  const lead =
    claims.find((claim) => shownBy.has(claim) && sameScale(claim.quantity.unit, unit)) ??
    claims.find((claim) => shownBy.has(claim))
  const shown = lead === undefined ? undefined : shownBy.get(lead)
  if (lead === undefined || shown === undefined) return undefined
  return {
    ...agreement,
    kind: 'stated',
    lead,
    claims: [lead, ...claims.filter((claim) => claim !== lead)],
    shown: shown.stated,
    unit,
    rescaled: lead.quantity.unit !== unit,
    conversions: new Map(
      [...shownBy].flatMap(([{ id }, conversion]) =>
        conversion.steps.length === 0 ? [] : [[id, conversion] as const],
      ),
    ),
    interval: [...shownBy.values()].reduce(
      (shared, { interval }) => intersection(shared, interval) ?? shared,
      shown.interval,
    ),
  }
}

/**
 * The points of a series in a unit of its scale or, where `show` can convert, in any other.
 *
 * @param unit the unit of the view; shown values are in it
 * @param own the unit of the series, in which precision is weighed
 */
export const pointsOf = (
  observations: readonly Observation[],
  unit: UnitId,
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show = showRescaled,
  own: UnitId = unit,
): readonly StatedPoint[] =>
  agreementsOf(observations, own, bases, show).flatMap((agreement) => pointIn(agreement, unit, show) ?? [])
