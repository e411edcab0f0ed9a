import { namedBasisOf, questionOf } from '../agreement'
import type { Agreement } from '../agreement'
import { measureTheSame } from '../contest'
import type { ClaimIndex } from '../derive/claim-index'
import { isPlainFact } from '../derive/claim-index'
import type { ClaimTerm } from '../derive/term'
import { groupBy } from '../group'
import { intersection, intervalOf } from '../interval'
import { comparePeriods, isClosed } from '../period'
import type { Series } from '../series'
import { sameScale, unitOf } from '../unit'
import { equalsOther, incomparable, judged } from './check-of'
import type { Subject } from './check-of'
import type { Check, Reason } from './check'
import { judge } from './judge'

/** So many groups of one question are held against each other pair by pair; further ones against the first alone. */
const pairwise = 12

/** One quantity over one span: what agrees, what differs, and what cannot be compared. Forecasts are held against what came. */
export function sameChecks(series: Series, index: ClaimIndex): readonly Check[] {
  const groups = index.groups(series.id).filter(({ finest }) => finest.status !== 'forecast')
  return [...groupBy(groups, ({ finest }) => questionOf(finest)).values()].flatMap((rivals) => [
    ...rivals.flatMap((group) => withinOf(series, group, index)),
    ...pairsOf(rivals).flatMap(([a, b]) => betweenOf(series, a, b, index)),
  ])
}

function pairsOf(groups: readonly Agreement[]): readonly (readonly [Agreement, Agreement])[] {
  return groups.flatMap((group, place) =>
    groups.slice(0, place < pairwise ? place : 1).map((earlier) => [earlier, group] as const),
  )
}

/** Claims of one group say the same; told once, and once more for each further scale in which they say it. */
function withinOf(series: Series, group: Agreement, index: ClaimIndex): readonly Check[] {
  const subject = { series, group, unit: group.finest.quantity.unit }
  const [first] = termsOf(group.claims.slice(0, 1), subject.unit, index)
  if (first === undefined) return []
  return [...groupBy(group.claims, ({ quantity }) => unitOf(quantity.unit).scale).values()].flatMap(
    (claims): readonly Check[] => {
      const isOwn = claims.includes(group.finest)
      const other = termsOf(isOwn ? claims.slice(1).toReversed() : claims, subject.unit, index)[0]
      if (other === undefined) return []
      const identity = isOwn ? 'same' : 'conversion'
      const by = isOwn ? undefined : other.claim.id
      return [
        judged({ ...subject, identity, by }, { left: first, right: other, judgement: judge(first, other) }),
      ]
    },
  )
}

function termsOf(
  claims: Agreement['claims'] | readonly Agreement['finest'][],
  unit: Subject['unit'],
  index: ClaimIndex,
): readonly ClaimTerm[] {
  return claims.flatMap((claim) => {
    const conversion = index.show(claim, unit)
    return conversion === undefined ? [] : [{ form: 'claim' as const, claim, unit, conversion }]
  })
}

/** Two groups on one question. The one that more claims make is the left side, so that order does not matter. */
function betweenOf(series: Series, a: Agreement, b: Agreement, index: ClaimIndex): readonly Check[] {
  const [group, other] = standsFirst(a, b) ? [a, b] : [b, a]
  const { unit } = group.finest.quantity
  const isOneScale = sameScale(unit, other.finest.quantity.unit)
  const subject: Subject = {
    identity: isOneScale ? 'same' : 'conversion',
    series,
    group,
    unit,
    by: other.finest.id,
  }
  const [left] = termsOf([group.finest], unit, index)
  const [right] = termsOf([other.finest], unit, index)
  if (left === undefined) return []
  const apart = whyApart(group, other, index)
  const check =
    apart !== undefined || right === undefined
      ? incomparable(subject, left, right, apart ?? { kind: 'no-rate' })
      : judged(subject, { left, right, judgement: judge(left, right) }, noteOn(series, group, other, index))
  const [first] = check.observations
  return [
    {
      ...check,
      observations: [
        first,
        ...new Set([...check.observations.slice(1), ...other.claims.map(({ id }) => id)]),
      ],
    },
  ]
}

function standsFirst(a: Agreement, b: Agreement): boolean {
  if (a.claims.length !== b.claims.length) return a.claims.length > b.claims.length
  return a.finest.id < b.finest.id
}

/** Two named agencies or two currencies of account measure differently. */
function whyApart(a: Agreement, b: Agreement, { bases }: ClaimIndex): Reason | undefined {
  if (measureTheSame(a, b, bases)) return undefined
  const [one, other] = [namedBasisOf(a, bases) ?? a.finest.basis, namedBasisOf(b, bases) ?? b.finest.basis]
  return one === other || a.account !== b.account
    ? { kind: 'different-currencies', currencies: [a.account, b.account] }
    : { kind: 'different-bases', bases: [one, other] }
}

/** Whether the odd number out is what is stated for the span before or after: growth of 36 per cent is that of 2021. */
function noteOn(series: Series, group: Agreement, odd: Agreement, index: ClaimIndex): Reason | undefined {
  const { unit } = odd.finest.quantity
  const own = intervalOf(odd.finest.quantity, unit)
  if (own === undefined || !Number.isFinite(own.low) || !Number.isFinite(own.high)) return undefined
  const neighbours = index
    .groups(series.id)
    .filter((other) => isPlainFact(other, series) && isNeighbour(other, group))
    .filter(({ finest }) => {
      const theirs = intervalOf(finest.quantity, unit)
      return theirs !== undefined && intersection(own, theirs) !== undefined
    })
    .toSorted((a, b) => b.claims.length - a.claims.length)
  const [first] = neighbours
  return first === undefined ? undefined : equalsOther(series.id, first.period, first.finest.id)
}

/** Of the same length, right before or after. */
function isNeighbour({ period }: Agreement, { period: own }: Agreement): boolean {
  if (!isClosed(period) || !isClosed(own) || comparePeriods(period, own) === 0) return false
  const days = Math.abs(period.end - period.start - (own.end - own.start))
  return days <= 3 && Math.abs(period.start - own.start) <= 367
}
