import type { ObservationId } from '../brand'
import { convertedBy } from '../convert'
import { claimsOf, intervalUnder } from '../derive/term'
import type { ClaimTerm, Readings, Term } from '../derive/term'
import type { Hedge } from '../hedge'
import { intersection, width } from '../interval'
import type { Interval } from '../interval'
import type { Observation } from '../observation'
import { rounderReadings } from '../rounding'

/** How two terms for one number stand to each other. */
export type Judgement =
  | { readonly verdict: 'agrees' }
  | { readonly verdict: 'agrees-rounded'; readonly step: number; readonly claim: Observation }
  | { readonly verdict: 'contradicts' }

/**
 * Two terms agree when their intervals share a value. Where they do not, numbers that end in zeros are read more and more
 * coarsely, one claim at a time and then all together, and the finest reading under which they agree is told.
 */
export function judge(left: Term, right: Term): Judgement {
  if (meet(left, right, new Map())) return { verdict: 'agrees' }
  // Slack on slack would reconcile anything: beside an author's "about" no number is read more coarsely.
  if ([left, right].flatMap(claimsOf).some(({ quantity }) => widens(quantity.hedge)))
    return { verdict: 'contradicts' }
  for (const options of coarserBy(left, right)) {
    for (const { claim, step, interval } of options) {
      if (meet(left, right, new Map([[claim.id, interval]])))
        return { verdict: 'agrees-rounded', step, claim }
    }
    const [first] = options
    const all = new Map(options.map(({ claim, interval }) => [claim.id, interval]))
    if (first !== undefined && options.length > 1 && meet(left, right, all))
      return { verdict: 'agrees-rounded', step: first.step, claim: first.claim }
  }
  return { verdict: 'contradicts' }
}

const widens = (hedge: Hedge | undefined): boolean => hedge !== undefined && hedge.sense !== 'exact'

function meet(left: Term, right: Term, readings: Readings): boolean {
  const [one, other] = [intervalUnder(left, readings), intervalUnder(right, readings)]
  if (one === undefined || other === undefined) return false
  const shared = intersection(one, other)
  if (shared === undefined) return false
  // 190 and 200 to the nearest ten touch at 195 and are two numbers all the same.
  return readings.size === 0 || width(shared) > 0 || width(one) === 0 || width(other) === 0
}

interface Coarser {
  readonly claim: Observation
  /** In the claim's own unit. */
  readonly step: number
  /** In the unit of its term. */
  readonly interval: Interval
}

/** For one zero given up, then two, and so on: the readings of every claim that ends in so many. */
function coarserBy(left: Term, right: Term): readonly (readonly Coarser[])[] {
  const levels: Coarser[][] = []
  const seen = new Set<ObservationId>()
  for (const { claim, unit, conversion } of [...leavesOf(left), ...leavesOf(right)]) {
    if (seen.has(claim.id)) continue
    seen.add(claim.id)
    for (const [level, { step, interval: own }] of rounderReadings(claim.quantity).entries()) {
      const interval = convertedBy(conversion, own, claim.quantity.unit, unit)
      levels[level] ??= []
      if (interval !== undefined) levels[level].push({ claim, step, interval })
    }
  }
  return levels
}

const leavesOf = (term: Term): readonly ClaimTerm[] =>
  term.form === 'claim' ? [term] : term.inputs.flatMap(leavesOf)

/** The best that any way of putting the left side makes of any way to reckon the right one. */
export interface Best {
  readonly left: Term
  readonly right: Term
  readonly judgement: Judgement
}

const rank = { agrees: 0, 'agrees-rounded': 1, contradicts: 2 } as const

export function bestOf(lefts: readonly Term[], rights: readonly Term[]): Best | undefined {
  let best: Best | undefined
  for (const left of lefts) {
    for (const right of rights) {
      const judgement = judge(left, right)
      if (best === undefined || rank[judgement.verdict] < rank[best.judgement.verdict])
        best = { left, right, judgement }
      if (judgement.verdict === 'agrees') return best
    }
  }
  return best
}
