import { questionOf } from '../agreement'
import type { Agreement } from '../agreement'
import type { ClaimIndex } from '../derive/claim-index'
import { sideBySide, termIn } from '../derive/side-by-side'
import type { ClaimTerm } from '../derive/term'
import { groupBy } from '../group'
import type { Series } from '../series'
import { sameScale, unitOf } from '../unit'
import { incomparable, judged } from './check-of'
import type { Subject } from './check-of'
import type { Check, Reason } from './check'
import { judge } from './judge'
import { statedBeside } from './stated-beside'
import { whyApart } from './why-apart'

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
  const { claims, finest } = group
  if (claims.length === 1) return []
  return [...groupBy(claims, ({ quantity }) => unitOf(quantity.unit).scale).values()].flatMap((inScale) => {
    const isOwn = inScale.includes(finest)
    const other = isOwn ? inScale.at(-1) : inScale[0]
    const terms = other === undefined || other === finest ? undefined : sideBySide(finest, other, index.show)
    if (terms === undefined) return []
    const [left, right] = terms
    const subject = { series, group, unit: left.unit, by: isOwn ? undefined : right.claim.id }
    const judgement = judge(left, right)
    return [judged({ ...subject, identity: isOwn ? 'same' : 'conversion' }, { left, right, judgement })]
  })
}

/** Two groups on one question. The left one stands first, whatever their order, and the right one is the odd one out. */
function betweenOf(series: Series, a: Agreement, b: Agreement, index: ClaimIndex): readonly Check[] {
  const [group, other] = standsFirst(a, b, (odd) => statedBeside(series, odd, index)) ? [a, b] : [b, a]
  const terms = sideBySide(group.finest, other.finest, index.show)
  const unit = terms?.[0].unit ?? group.finest.quantity.unit
  const isOneScale = sameScale(group.finest.quantity.unit, other.finest.quantity.unit)
  const subject: Subject = {
    identity: isOneScale ? 'same' : 'conversion',
    series,
    group,
    unit,
    by: other.finest.id,
  }
  const check = checkBetween(subject, other, terms, index)
  const [first, ...rest] = check?.observations ?? []
  if (check === undefined || first === undefined) return []
  return [{ ...check, observations: [first, ...new Set([...rest, ...other.claims.map(({ id }) => id)])] }]
}

function checkBetween(
  subject: Subject,
  other: Agreement,
  terms: readonly [ClaimTerm, ClaimTerm] | undefined,
  index: ClaimIndex,
): Check | undefined {
  const { series, group, unit } = subject
  const apart = whyApart(group, other, index.bases)
  if (apart !== undefined || terms === undefined) {
    const left = terms?.[0] ?? termIn(group.finest, unit, index.show)
    return left === undefined
      ? undefined
      : incomparable(subject, left, terms?.[1], apart ?? { kind: 'no-rate' })
  }
  const [left, right] = terms
  const judgement = judge(left, right)
  const note = judgement.verdict === 'contradicts' ? statedBeside(series, other, index) : undefined
  return judged(subject, { left, right, judgement }, note)
}

/** What more claims make stands first; among equals what is no neighbour's number. */
function standsFirst(
  a: Agreement,
  b: Agreement,
  neighbourOf: (odd: Agreement) => Reason | undefined,
): boolean {
  if (a.claims.length !== b.claims.length) return a.claims.length > b.claims.length
  const [one, other] = [neighbourOf(a), neighbourOf(b)]
  if ((one === undefined) !== (other === undefined)) return one === undefined
  return a.finest.id < b.finest.id
}
