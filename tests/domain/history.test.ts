import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ObservationId } from '../../app/domain/brand'
import { changedId, changesBetween, together, undone } from '../../app/domain/history'
import type { ClaimChange } from '../../app/domain/history'
import type { Observation } from '../../app/domain/observation'
import { heldAt, pinAt } from '../../app/domain/pin'
import { observationOf } from '../../mocks/builders'
import { crowdedClaims } from './arbitrary'

/** States of one corpus: claims come, change and go from one to the next. */
const states = fc
  .tuple(
    crowdedClaims,
    fc.array(fc.array(fc.tuple(fc.nat(24), fc.constantFrom('drop', 'change')), { maxLength: 8 }), {
      maxLength: 4,
    }),
  )
  .map(([claims, steps]) => {
    const all: (readonly Observation[])[] = [claims]
    for (const [round, step] of steps.entries()) {
      const dropped = new Set(step.flatMap(([at, act]) => (act === 'drop' ? [`o-${at}`] : [])))
      const changed = new Set<string>(step.flatMap(([at, act]) => (act === 'change' ? [`o-${at}`] : [])))
      all.push(
        (all.at(-1) ?? [])
          .filter(({ id }) => !dropped.has(id))
          .map((claim) => (changed.has(claim.id) ? { ...claim, note: `round ${round}` } : claim)),
      )
    }
    return all
  })
const byId = (claims: readonly Observation[]) => claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const steps = (all: readonly (readonly Observation[])[]): readonly (readonly ClaimChange[])[] =>
  all.slice(1).map((state, place) => changesBetween(all[place] ?? [], state))

describe('the past of a corpus', () => {
  it('is restored by undoing its changes, however many', () => {
    fc.assert(
      fc.property(states, fc.nat(4), (all, back) => {
        const from = Math.max(0, all.length - 1 - back)
        const changes = steps(all).slice(from).flat()
        expect(byId(undone(all.at(-1) ?? [], changes))).toEqual(byId(all[from] ?? []))
      }),
    )
  })

  it('tells several changes of a claim as one, and one that was taken back as none', () => {
    fc.assert(
      fc.property(states, (all) => {
        const told = together(steps(all).flat())
        expect(told).toEqual(changesBetween(all[0] ?? [], all.at(-1) ?? []))
        expect(new Set(told.map(changedId)).size).toBe(told.length)
      }),
    )
  })

  it('has no change between a state and itself', () => {
    fc.assert(
      fc.property(crowdedClaims, (claims) => {
        expect(changesBetween(claims, claims)).toEqual([])
      }),
    )
  })
})

describe('a pin', () => {
  const was = observationOf({ id: 'o-1', value: 240 })
  const now = observationOf({ id: 'o-1', value: 240.1 })
  const late = observationOf({ id: 'o-2', value: 244.8, period: '2024' })
  const list = ['a', 'b', 'c'].map((version) => ({ version, day: undefined, series: [was.series] }))
  const history = [
    { version: 'b', change: { kind: 'revised', was, now } },
    { version: 'c', change: { kind: 'added', now: late } },
  ] as const
  const file = (claims: readonly Observation[]) => ({
    series: { id: was.series } as never,
    observations: claims,
    rulings: [],
    articles: new Map(),
  })
  const valuesAt = (version: string) =>
    heldAt(file([now, late]), pinAt(version, list, [history])).observations.map(({ id, quantity }) => [
      id,
      quantity.stated,
    ])

  it('shows the values of its version and no later claim', () => {
    expect(valuesAt('a')).toEqual([['o-1' as ObservationId, was.quantity.stated]])
    expect(valuesAt('b')).toEqual([['o-1', now.quantity.stated]])
  })

  it('of the newest version has nothing to tell', () => {
    expect(pinAt('c', list, [history])).toMatchObject({ kind: 'held', changes: [] })
  })

  it('of a version that nobody recorded says so, and shows the values of today', () => {
    expect(pinAt('f', list, [history])).toEqual({ kind: 'unknown', version: 'f' })
    expect(valuesAt('f')).toHaveLength(2)
  })
})
