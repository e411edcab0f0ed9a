import { comparable, currencyOf } from './basis'
import type { Account, Basis } from './basis'
import type { BasisId } from './brand'
import type { Conversion } from './convert'
import { groupBy } from './group'
import { intersection, intervalOf, width } from './interval'
import type { Interval } from './interval'
import { hasUsualBase } from './observation'
import type { Observation } from './observation'
import { comparePeriods, periodKey } from './period'
import type { Period } from './period'
import { rescaleStated } from './quantity'
import { unitOf } from './unit'
import type { Currency, UnitId } from './unit'

/** Claims that say the same of one span, the most precise first. It knows no unit but theirs. */
export interface Agreement {
  readonly claims: readonly [Observation, ...Observation[]]
  /** The most precise of them, in whatever order a view has them: by it they are held against others. */
  readonly finest: Observation
  /** The currency in which its claims keep account: a line never mixes two. */
  readonly account: Currency
  readonly period: Period
}

/** The named agency among claims that agree; at most one, since two named agencies never agree. */
export const namedBasisOf = (
  { claims }: Pick<Agreement, 'claims'>,
  bases: ReadonlyMap<BasisId, Basis>,
): BasisId | undefined => claims.find((claim) => bases.get(claim.basis)?.named === true)?.basis

/** How a claim looks in a unit; undefined where it cannot be shown in it. */
export type Show = (observation: Observation, unit: UnitId) => Conversion | undefined

/** Rescales inside the scale and shows nothing across scales. */
export const showRescaled: Show = ({ quantity }, unit) => {
  const interval = intervalOf(quantity, unit)
  const stated = rescaleStated(quantity.stated, quantity.unit, unit)
  return interval === undefined || stated === undefined ? undefined : { interval, stated, steps: [] }
}

interface Claim extends Account {
  readonly observation: Observation
  /** In its own unit, as stated. */
  readonly own: Interval
  /** In the series' unit; undefined where nothing leads there. */
  readonly measured: Conversion | undefined
}

/** What makes two claims speak of the same: kind, span, base, and whether it has happened. */
export const questionOf = (o: Observation): string =>
  [
    periodKey(o.period),
    o.kind,
    o.status === 'forecast' ? 'forecast' : 'fact',
    hasUsualBase(o) ? '' : o.basePeriod,
  ].join('|')

/**
 * Groups claims that say the same. Claims on one kind, span, base and status class, on comparable bases, whose intervals
 * share a value, agree; claims that differ stay apart, and none is dropped. They are compared in the units in which they
 * are stated, and by a cited rate only where their scales differ, so that the answer is the same in every view.
 *
 * @param unit of the series: precision is weighed in it
 * @param bases a claim whose basis is missing here is left out
 * @returns in order of their spans; those of one span in order of their precision
 */
export function agreementsOf(
  observations: readonly Observation[],
  unit: UnitId,
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show = showRescaled,
): readonly Agreement[] {
  const claims = observations.flatMap((observation): readonly Claim[] => {
    const { quantity } = observation
    const basis = bases.get(observation.basis)
    const own = show(observation, quantity.unit)?.interval
    if (basis === undefined || own === undefined) return []
    const { currency } = unitOf(quantity.unit)
    return [{ observation, basis, own, measured: show(observation, unit), currency }]
  })
  return [...groupBy(claims, ({ observation }) => questionOf(observation)).values()]
    .flatMap((group) => agreeing(group, show))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** Most precise first, so that a vague claim joins the exact one that it covers and never the other way round. */
function agreeing(claims: readonly Claim[], show: Show): readonly Agreement[] {
  const groups: [Claim, ...Claim[]][] = []
  for (const claim of claims.toSorted(byPrecision)) {
    const home = groups.find((group) =>
      group.every((other) => comparable(other, claim) && agree(other, claim, show)),
    )
    if (home === undefined) groups.push([claim])
    else home.push(claim)
  }
  return groups.map(([lead, ...rest]) => ({
    claims: [lead.observation, ...rest.map(({ observation }) => observation)],
    finest: lead.observation,
    account: currencyOf(lead),
    period: lead.observation.period,
  }))
}

/** Whether two claims share a value. Intervals that meet pair by pair all meet in one place, so pairs are enough. */
function agree(a: Claim, b: Claim, show: Show): boolean {
  const brought = show(b.observation, a.observation.quantity.unit)?.interval
  if (brought !== undefined) return intersection(a.own, brought) !== undefined
  const back = show(a.observation, b.observation.quantity.unit)?.interval
  return back !== undefined && intersection(back, b.own) !== undefined
}

/** Stated before converted, narrow before wide, unhedged before hedged, named agency before hearsay, then by id so that the order is total. */
function byPrecision(a: Claim, b: Claim): number {
  const rank = ({ observation: o, basis }: Claim) =>
    (o.quantity.hedge === undefined ? 0 : 4) +
    (o.status === 'reported' || o.status === 'forecast' ? 0 : 2) +
    (basis.named ? 0 : 1)
  // What an author states comes before what a rate makes of another number.
  const stepsOf = ({ measured }: Claim) => measured?.steps.length ?? Infinity
  const widthOf = ({ measured, own }: Claim) => width(measured?.interval ?? own)
  return (
    compareNumbers(stepsOf(a), stepsOf(b)) ||
    compareNumbers(widthOf(a), widthOf(b)) ||
    rank(a) - rank(b) ||
    (a.observation.id < b.observation.id ? -1 : 1)
  )
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
