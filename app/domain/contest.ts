import { questionOf, showRescaled } from './agreement'
import type { Agreement, Show } from './agreement'
import { judge } from './audit/judge'
import { comparable } from './basis'
import type { Account, Basis } from './basis'
import type { BasisId } from './brand'
import { sideBySide } from './derive/side-by-side'
import { groupBy } from './group'
import type { Observation } from './observation'
import { unitOf } from './unit'

/** How two groups of claims on one question stand to each other. Claims that share a value are one group already. */
export type Relation =
  | { readonly kind: 'differ' }
  /** They agree when a number that ends in zeros is read to this step, in that number's own unit. */
  | { readonly kind: 'agree-rounded'; readonly step: number }
  /** Two named agencies, or two currencies of account: different measurements. */
  | { readonly kind: 'different-bases' }
  /** Nothing leads from one scale to the other. */
  | { readonly kind: 'no-rate' }
  | { readonly kind: 'agree' }

/** @param show brings a claim to the scale of another, by cited rates */
export function relationOf(
  a: Agreement,
  b: Agreement,
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show = showRescaled,
): Relation {
  if (!measureTheSame(a, b, bases)) return { kind: 'different-bases' }
  const terms = sideBySide(a.finest, b.finest, show)
  if (terms === undefined) return { kind: 'no-rate' }
  const judgement = judge(...terms)
  switch (judgement.verdict) {
    case 'agrees':
      return { kind: 'agree' }
    case 'agrees-rounded':
      return { kind: 'agree-rounded', step: judgement.step }
    case 'contradicts':
      return { kind: 'differ' }
  }
}

/** Whether every claim of the one is comparable with every claim of the other. */
export const measureTheSame = (a: Agreement, b: Agreement, bases: ReadonlyMap<BasisId, Basis>): boolean =>
  a.claims.every((one) =>
    b.claims.every((other) => {
      const left = accountOf(one, bases)
      const right = accountOf(other, bases)
      return left !== undefined && right !== undefined && comparable(left, right)
    }),
  )

function accountOf(claim: Observation, bases: ReadonlyMap<BasisId, Basis>): Account | undefined {
  const basis = bases.get(claim.basis)
  return basis === undefined ? undefined : { basis, currency: unitOf(claim.quantity.unit).currency }
}

/** Claims on one question that contradict each other: two groups at least, of which each differs from another. */
export type Contest<Group extends Agreement = Agreement> = readonly [Group, Group, ...Group[]]

/**
 * The contradictions among a series' points: same kind, span and base, comparable bases, and no reading of the numbers
 * under which they agree. What was only expected contradicts nothing: outlooks differ by their nature.
 */
export function contestsOf<Group extends Agreement>(
  groups: readonly Group[],
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show = showRescaled,
): readonly Contest<Group>[] {
  const facts = groups.filter(({ finest }) => finest.status !== 'forecast')
  return [...groupBy(facts, ({ finest }) => questionOf(finest)).values()].flatMap((rivals) => {
    const [first, second, ...rest] = rivals.filter((group) =>
      rivals.some((other) => other !== group && relationOf(group, other, bases, show).kind === 'differ'),
    )
    return first === undefined || second === undefined ? [] : [[first, second, ...rest] as const]
  })
}
