import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WallEvent } from '../../../app/domain/wall/event'
import { limits } from '../../../app/domain/wall/limits'
import { start } from '../../../app/domain/wall/start'
import { skipReasons } from '../../../app/domain/wall/state'
import type { WallState } from '../../../app/domain/wall/state'
import { step } from '../../../app/domain/wall/step'
import { wanted } from '../../../app/domain/wall/wanted'
import { pictures, places, played, served } from './a-wall'

const walls = fc
  .record({
    seconds: fc.array(fc.oneof(fc.integer({ min: -3, max: 40 }), fc.double()), {
      minLength: 1,
      maxLength: 7,
    }),
    from: fc.integer({ min: -2, max: 9 }),
  })
  .map(({ seconds, from }) => start({ seconds, order: places(seconds.length), from }))

const place = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.double() },
)
const why = fc.constantFrom(...skipReasons)
/** A clock that goes its way, and now and then is set. */
const now = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 120_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9e12, max: 9e12 }) },
)
const orders = fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 7 })

const ticks = now.map((at): WallEvent => ({ kind: 'tick', now: at }))
const arrivals: fc.Arbitrary<WallEvent> = fc.oneof(
  place.map((slide) => ({ kind: 'loaded' as const, slide })),
  fc.record({ kind: fc.constant('failed' as const), slide: place, why }),
)
const hands: fc.Arbitrary<WallEvent> = fc.oneof(
  fc.constantFrom(
    { kind: 'next' as const },
    { kind: 'previous' as const },
    { kind: 'first' as const },
    { kind: 'last' as const },
  ),
  place.map((to) => ({ kind: 'jump' as const, to })),
)
const holds: fc.Arbitrary<WallEvent> = fc.constantFrom(
  { kind: 'pause' as const },
  { kind: 'resume' as const },
)
const sources: fc.Arbitrary<WallEvent> = fc.oneof(
  fc.constantFrom(
    { kind: 'recovered' as const },
    { kind: 'visible' as const },
    { kind: 'data' as const, version: 'b', at: 1 },
    { kind: 'data-failed' as const, at: 2, why: 'network' },
    { kind: 'app-version' as const, version: '2' },
  ),
)
const schedules = orders.map((order): WallEvent => ({ kind: 'schedule', order }))
const editions = fc
  .record({
    seconds: fc.array(fc.double(), { maxLength: 7 }),
    order: orders,
    moved: fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }), { maxLength: 7 }),
  })
  .map((each): WallEvent => ({ kind: 'playlist', ...each }))

const anything = fc.oneof(
  { weight: 6, arbitrary: ticks },
  { weight: 6, arbitrary: arrivals },
  hands,
  holds,
  sources,
  schedules,
  editions,
)

/** Every state on the way, the first included. */
const way = (wall: WallState, events: readonly WallEvent[]): readonly WallState[] => {
  const states = [wall]
  for (const event of events) states.push(step(states.at(-1) ?? wall, event))
  return states
}

const events = (...kinds: readonly fc.Arbitrary<WallEvent>[]) =>
  fc.array(fc.oneof(...kinds), { maxLength: 60 })

describe('whatever happens to a wall', () => {
  it('is at a slide of its playlist while one is allowed, with a time that can pass', () => {
    fc.assert(
      fc.property(walls, fc.array(anything, { maxLength: 80 }), (wall, happened) => {
        for (const { slide, order, durations, remaining, waited, ready, round } of way(wall, happened)) {
          expect(order.length === 0 || durations[slide ?? -1] !== undefined).toBe(true)
          expect(durations.every((each) => each >= limits.shortest)).toBe(true)
          expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b))
          expect(ready.every((one) => durations[one] !== undefined)).toBe(true)
          expect(remaining).toBeGreaterThanOrEqual(0)
          expect(remaining).toBeLessThanOrEqual(limits.longest)
          expect(waited).toBeLessThan(limits.patience)
          expect(round).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('says the same when the same happens again', () => {
    fc.assert(
      fc.property(walls, fc.array(anything, { maxLength: 40 }), (wall, happened) => {
        expect(way(wall, happened)).toEqual(way(wall, happened))
      }),
    )
  })

  it('leaves a picture on the screen once there was one', () => {
    fc.assert(
      fc.property(
        walls,
        events(ticks, arrivals, arrivals, hands, holds, sources, schedules),
        (wall, happened) => {
          const states = way(wall, happened)
          const first = states.findIndex(({ picture }) => picture !== undefined)
          if (first < 0) return
          expect(states.slice(first).every(({ picture }) => picture !== undefined)).toBe(true)
        },
      ),
    )
  })

  it('never wants what it has, nor the same again before something has changed', () => {
    fc.assert(
      fc.property(walls, fc.array(anything, { maxLength: 60 }), (wall, happened) => {
        for (const state of way(wall, happened)) {
          const turn = wanted(state)
          if (turn === undefined) continue
          expect(state.picture === turn.slide && state.ready.includes(turn.slide)).toBe(false)
          const failed = step(state, { kind: 'failed', slide: turn.slide, why: 'unreachable' })
          expect(failed.failures).toBe(state.failures + 1)
          expect(wanted(failed)).not.toEqual(turn)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a wall by itself', () => {
  it('shows every slide that can be had within each round, in order', () => {
    const bad = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 5 })
    fc.assert(
      fc.property(walls, bad, (wall, broken) => {
        const good = wall.order.filter((slide) => !broken.includes(slide))
        const begun = { ...wall, slide: 0 }
        const time = wall.durations.reduce((sum, each) => sum + Math.min(each, 40_000), 0) / 1000
        const short = { ...begun, durations: begun.durations.map((each) => Math.min(each, 40_000)) }
        const frames = played(short, 3 * Math.ceil(time) + 30, (slide) =>
          broken.includes(slide) ? 'unreachable' : undefined,
        )
        expect(pictures(frames).slice(0, 2 * good.length)).toEqual([...good, ...good])
      }),
      { numRuns: 60 },
    )
  })

  it('changes no picture sooner than it can be read', () => {
    fc.assert(
      fc.property(
        walls,
        fc.array(fc.oneof(ticks, ticks, sources, schedules), { maxLength: 80 }),
        (wall, happened) => {
          let state = served(wall, () => undefined).state
          let stood = Infinity
          const times: number[] = []
          for (const event of happened) {
            const { clock, changes, slide } = state
            if (event.kind === 'tick' && clock !== undefined) {
              stood += Math.min(limits.tick, Math.max(0, event.now - clock))
            }
            state = served(step(state, event), () => undefined).state
            if (state.changes === changes) continue
            // Waking from rest is a beginning.
            if (slide !== undefined) times.push(stood)
            stood = 0
          }
          expect(times.filter((each) => each < limits.shortest)).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('holds what is on the screen while it is paused', () => {
    fc.assert(
      fc.property(walls, events(ticks, arrivals, sources, schedules), (wall, happened) => {
        const held = step(served(wall, () => undefined).state, { kind: 'pause' })
        expect(new Set(way(held, happened).map(({ picture }) => picture))).toEqual(new Set([held.picture]))
      }),
    )
  })

  it('goes on by any clock that goes on, wherever it is set', () => {
    const set = fc.array(fc.integer({ min: -9e12, max: 9e12 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(walls, set, (wall, hours) => {
        let state = served(wall, () => undefined).state
        for (const begun of hours) {
          const { changes, remaining } = step(state, { kind: 'tick', now: begun })
          if (remaining > 60_000) continue
          for (let second = 0; second <= Math.ceil(remaining / 1000); second++) {
            const before = state.changes
            const ticked = step(state, { kind: 'tick', now: begun + second * 1000 })
            state = served(ticked, () => undefined).state
            expect(state.changes - before).toBeLessThanOrEqual(1)
          }
          expect(state.changes).toBeGreaterThan(changes)
        }
      }),
    )
  })
})
