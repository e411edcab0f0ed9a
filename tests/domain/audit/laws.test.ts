import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionOf } from '../../../app/domain/agreement'
import { auditOf } from '../../../app/domain/audit/audit'
import type { Node } from '../../../app/domain/audit/check'
import { basisIds } from '../../../app/domain/brand'
import { intersection } from '../../../app/domain/interval'
import type { Observation } from '../../../app/domain/observation'
import { audited } from '../../../mocks/audited'
import type { Audited } from '../../../mocks/audited'
import { aRate } from '../../../mocks/builders'
import { addedLike, agreesMoreVaguely, vaguer, worseBy } from './added'
import { corpora } from './arbitrary-corpus'

const arbitrary: fc.Arbitrary<Audited> = corpora.map((series) => audited(series, [aRate()]))
const claimsIn = ({ series }: Audited) => series.flatMap(({ observations }) => observations)

/** A corpus with one of its claims. */
const withClaim = arbitrary
  .filter((corpus) => claimsIn(corpus).length > 0)
  .chain((corpus) => fc.tuple(fc.constant(corpus), fc.constantFrom(...claimsIn(corpus))))

describe('the audit', () => {
  it('gives every check an id of its own', () => {
    fc.assert(
      fc.property(arbitrary, (corpus) => {
        const ids = auditOf(corpus).map(({ id }) => id)
        expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
      }),
    )
  })

  it('names claims and series that are there, each once, and all that its sides are made of', () => {
    fc.assert(
      fc.property(arbitrary, (corpus) => {
        const known = new Set(claimsIn(corpus).map(({ id }) => id))
        for (const { observations, series, left, right } of auditOf(corpus)) {
          const named = new Set<string>(observations)
          expect(observations.filter((id) => !known.has(id))).toEqual([])
          expect(named.size).toBe(observations.length)
          expect(new Set(series).size).toBe(series.length)
          const made = [left, right].flatMap((side) => (side === undefined ? [] : leavesOf(side.tree)))
          expect(made.filter((id) => !named.has(id))).toEqual([])
        }
      }),
    )
  })

  it('never makes NaN, and keeps the ends of every side in order', () => {
    fc.assert(
      fc.property(arbitrary, (corpus) => {
        for (const { left, right, gap, rounding } of auditOf(corpus)) {
          const sides = right === undefined ? [left] : [left, right]
          expect(sides.filter(({ interval }) => !(interval.low <= interval.high))).toEqual([])
          const numbers = [gap?.absolute ?? 0, gap?.percent ?? 0, rounding ?? 0]
          expect(numbers.filter((number) => !Number.isFinite(number) || number < 0)).toEqual([])
        }
      }),
    )
  })

  it('tells a gap of contradictions, a step of what agrees when rounded, and why sides cannot be compared', () => {
    fc.assert(
      fc.property(arbitrary, (corpus) => {
        for (const { verdict, gap, rounding, reason, right } of auditOf(corpus)) {
          expect(gap !== undefined).toBe(verdict === 'contradicts')
          expect(rounding !== undefined).toBe(verdict === 'agrees-rounded')
          expect(reason.kind === 'read-to').toBe(verdict === 'agrees-rounded')
          expect(reason.kind !== 'equals-other' || verdict === 'contradicts').toBe(true)
          expect(verdict === 'not-comparable' ? reason.kind !== 'plain' : right !== undefined).toBe(true)
        }
      }),
    )
  })

  it('lets sides agree that share a value, and no others without rounding', () => {
    fc.assert(
      fc.property(arbitrary, (corpus) => {
        for (const { identity, verdict, left, right } of auditOf(corpus)) {
          // A part has to be less than its whole, and no equal of it.
          if (right === undefined || identity === 'part' || verdict === 'not-comparable') continue
          expect(intersection(left.interval, right.interval) !== undefined).toBe(verdict === 'agrees')
        }
      }),
    )
  })

  it('gives the same verdicts whatever the order of series and of claims', () => {
    const mixed = arbitrary.chain((corpus) =>
      fc
        .tuple(shuffled(corpus.series), fc.array(fc.nat(), { minLength: 1 }))
        .map(([series, keys]) => [
          corpus,
          { ...corpus, series: series.map((one) => ({ ...one, observations: mix(one.observations, keys) })) },
        ]),
    )
    const told = (corpus: Audited | undefined) =>
      corpus === undefined ? [] : auditOf(corpus).map(({ id, verdict }) => `${id} ${verdict}`)
    fc.assert(
      fc.property(mixed, ([corpus, other]) => {
        expect(new Set(told(other))).toEqual(new Set(told(corpus)))
      }),
    )
  })

  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(arbitrary, (corpus) => {
        expect(auditOf(corpus)).toEqual(auditOf(corpus))
      }),
    )
  })
})

describe('another claim that agrees', () => {
  it('never makes a verdict worse by repeating what is there', () => {
    fc.assert(
      fc.property(withClaim, ([corpus, claim]) => {
        expect(worseBy(addedLike(claim), claim, corpus)).toEqual([])
      }),
    )
  })

  it('never makes a verdict worse by agreeing with every claim on its question, more vaguely', () => {
    const forms = fc.constantFrom('at-least', 'at-most', 'between', 'value')
    fc.assert(
      fc.property(withClaim, forms, ([corpus, claim], form) => {
        fc.pre(claim.status !== 'forecast')
        const added = addedLike({ ...claim, basis: unnamed }, vaguer(claim.quantity, form))
        const rivals = claimsIn(corpus).filter(
          (other) => other.series === claim.series && questionOf(other) === questionOf(claim),
        )
        fc.pre(rivals.every((rival) => agreesMoreVaguely(rival, added, corpus)))
        expect(worseBy(added, claim, corpus)).toEqual([])
      }),
    )
  })
})

const unnamed = basisOf('unstated')

const leavesOf = (node: Node): readonly string[] =>
  node.form === 'claim' ? [node.observation] : node.inputs.flatMap(leavesOf)

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length })

/** An order that a few numbers decide. */
const mix = <Item>(items: readonly Item[], keys: readonly number[]): readonly Item[] =>
  items
    .map((item, place) => [item, (keys[place % keys.length] ?? 0) % (place + 2)] as const)
    .toSorted(([, a], [, b]) => a - b)
    .map(([item]) => item)

function basisOf(text: string): Observation['basis'] {
  if (!basisIds.is(text)) throw new Error(text)
  return text
}
