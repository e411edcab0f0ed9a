import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginLog } from '../../../app/domain/wall/begin-log'
import type { WallEvent } from '../../../app/domain/wall/event'
import { logLimits } from '../../../app/domain/wall/log'
import type { WallLog } from '../../../app/domain/wall/log'
import { logText } from '../../../app/domain/wall/log-text'
import { placeIn, standing } from '../../../app/domain/wall/memory'
import { noteError } from '../../../app/domain/wall/note-error'
import { noteHeap } from '../../../app/domain/wall/note-heap'
import { noteStep } from '../../../app/domain/wall/note-step'
import type { WallState } from '../../../app/domain/wall/state'
import { step } from '../../../app/domain/wall/step'
import { aPlaylist, aSlide } from './a-playlist'
import { aWall } from './a-wall'

const run = { at: 1000, app: 'app-1', playlist: 'briefing' }

interface Noted {
  readonly wall: WallState
  readonly log: WallLog
}

/** What a log says after these events. */
const noted = (
  events: readonly WallEvent[],
  { wall, log }: Noted = { wall: aWall(3), log: beginLog(run) },
): Noted =>
  events.reduce<Noted>(
    (held, event) => {
      const next = step(held.wall, event)
      return { wall: next, log: noteStep(held.log, held.wall, next, event) }
    },
    { wall, log },
  )

const ticks = (from: number, count: number): readonly WallEvent[] =>
  Array.from({ length: count }, (_, second) => ({ kind: 'tick', now: from + second * 1000 }))
const loaded = [0, 1, 2].map((slide): WallEvent => ({ kind: 'loaded', slide }))
const kindsIn = ({ log }: Noted) => log.entries.map(({ kind }) => kind)

describe('the log of a wall', () => {
  it('counts changes, rounds and the time for which it ran', () => {
    const { log } = noted([...loaded, ...ticks(5000, 62)])
    expect(log).toMatchObject({ changes: 7, rounds: 2, uptime: 61_000, seen: 66_000, runs: 1 })
  })

  it('names a slide that could not be shown once, and counts how often', () => {
    const failed: WallEvent = { kind: 'failed', slide: 1, why: 'unreachable' }
    const { log } = noted([
      ...ticks(5000, 1),
      failed,
      ...ticks(6000, 4),
      failed,
      { ...failed, why: 'broken' },
    ])
    expect(log.skips).toBe(3)
    expect(log.entries.slice(1)).toEqual([
      { kind: 'skipped', at: 5000, last: 9000, times: 2, slide: 1, why: 'unreachable' },
      { kind: 'skipped', at: 9000, last: 9000, times: 1, slide: 1, why: 'broken' },
    ])
  })

  it('has each time without an answer from its first failure to the next answer', () => {
    const { log } = noted([
      { kind: 'data', version: 'a', at: 10 },
      { kind: 'data-failed', at: 20, why: 'network' },
      { kind: 'data-failed', at: 30, why: 'network' },
      { kind: 'data', version: 'a', at: 40 },
      { kind: 'data-failed', at: 50, why: 'status 503' },
    ])
    expect(log).toMatchObject({ refreshes: 2, failedRefreshes: 3 })
    expect(log.entries.slice(1)).toEqual([
      { kind: 'outage', at: 20, until: 40, why: 'network' },
      { kind: 'outage', at: 50, until: undefined, why: 'status 503' },
    ])
  })

  it('has every new version of the data and of the app, once', () => {
    const entries = kindsIn(
      noted([
        { kind: 'data', version: 'a', at: 10 },
        { kind: 'data', version: 'b', at: 20 },
        { kind: 'data', version: 'b', at: 30 },
        { kind: 'app-version', version: '2' },
        { kind: 'app-version', version: '2' },
      ]),
    )
    expect(entries).toEqual(['start', 'data', 'app'])
  })

  it('says when the clock was set, and no hour that was not lived through is time on the screen', () => {
    const hour = 3_600_000
    const { log } = noted([...ticks(hour, 2), ...ticks(1000, 2), ...ticks(hour, 2)])
    expect(log.uptime).toBe(3000)
    expect(log.entries.slice(1)).toMatchObject([
      { kind: 'clock', by: 1000 - hour - 1000 },
      { kind: 'clock', by: hour - 2000 },
    ])
  })

  it('is silent about a clock that is corrected by a little, and about a page that was hidden', () => {
    expect(kindsIn(noted([...ticks(5000, 2), { kind: 'tick', now: 5500 }]))).toEqual(['start'])
    expect(kindsIn(noted([...ticks(5000, 2), ...ticks(66_000, 2)]))).toEqual(['start'])
  })

  it('goes on over a reload, and ends an outage that was open', () => {
    const { log } = noted([{ kind: 'data-failed', at: 2000, why: 'network' }, ...ticks(3000, 10)])
    const next = beginLog({ ...run, at: 20_000, app: 'app-2' }, log)
    expect(next).toMatchObject({ started: 1000, seen: 20_000, uptime: 9000, runs: 2, failedRefreshes: 1 })
    const answered = noted([{ kind: 'data', version: 'a', at: 21_000 }], { wall: aWall(3), log: next })
    expect(answered.log.entries).toMatchObject([
      { kind: 'start', app: 'app-1' },
      { kind: 'outage', at: 2000, until: 21_000 },
      { kind: 'start', app: 'app-2' },
    ])
  })

  it('notes other errors once, cut to a length', () => {
    const log = noteError(noteError(beginLog(run), 5, 'x'.repeat(9000)), 7, 'x'.repeat(9000))
    expect(log.entries.at(-1)).toEqual({ kind: 'error', at: 5, last: 7, times: 2, message: 'x'.repeat(200) })
  })

  it('never grows beyond its bounds, and keeps the newest', () => {
    const happened = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('data' as const), version: fc.string(), at: fc.nat() }),
        fc.record({
          kind: fc.constant('data-failed' as const),
          at: fc.nat(),
          why: fc.string({ maxLength: 900 }),
        }),
        fc.record({ kind: fc.constant('tick' as const), now: fc.nat() }),
        fc.record({ kind: fc.constant('app-version' as const), version: fc.string() }),
      ),
      { minLength: 300, maxLength: 500 },
    )
    fc.assert(
      fc.property(happened, (events) => {
        const { log } = noted(events)
        expect(log.entries.length).toBeLessThanOrEqual(logLimits.entries)
        expect(JSON.stringify(log).length).toBeLessThan(100_000)
      }),
      { numRuns: 20 },
    )
  })
})

describe('samples of the heap', () => {
  it('stay few: the older, the fewer', () => {
    const samples = Array.from({ length: 5000 }, (_, minute) => ({ at: minute, used: minute }))
    const { heap } = samples.reduce(noteHeap, beginLog(run))
    expect(heap.length).toBeLessThanOrEqual(logLimits.heap)
    expect(heap.length).toBeGreaterThan(logLimits.heap / 2)
    expect([heap[0]?.at, heap.at(-1)?.at]).toEqual([0, 4999])
    expect(heap.map(({ at }) => at)).toEqual(heap.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(heap.slice(-100).map(({ at }) => at)).toEqual(samples.slice(-100).map(({ at }) => at))
  })
})

describe('the exported log', () => {
  it('is JSON with times for people', () => {
    const log = noteHeap(
      noted([...loaded, { kind: 'data-failed', at: 60_000, why: 'network' }, ...ticks(61_000, 31)]).log,
      {
        at: 90_000,
        used: 12_000_000,
      },
    )
    expect(JSON.parse(logText(log, 120_000))).toMatchObject({
      format: 'amur-wall-log/1',
      exported: '1970-01-01T00:02:00.000Z',
      started: '1970-01-01T00:00:01.000Z',
      uptimeSeconds: 30,
      runs: 1,
      entries: [
        { kind: 'start', at: '1970-01-01T00:00:01.000Z', playlist: 'briefing' },
        { kind: 'outage', at: '1970-01-01T00:01:00.000Z', why: 'network' },
      ],
      heap: [{ at: '1970-01-01T00:01:30.000Z', used: 12_000_000 }],
    })
  })

  it('survives a clock that is set to no time', () => {
    expect(() => logText(beginLog({ ...run, at: Infinity }), Number.NaN)).not.toThrow()
  })
})

describe('where a wall stood', () => {
  const playlist = aPlaylist([aSlide('a'), aSlide('b'), aSlide('a')])

  it('is found by what its slide shows', () => {
    const at = standing(playlist, { ...aWall(3), slide: 1 })
    expect(placeIn(playlist, at)).toBe(1)
    expect(placeIn(aPlaylist([aSlide('b'), aSlide('x')]), at)).toBe(0)
    expect(placeIn(aPlaylist([aSlide('x')]), at)).toBeUndefined()
  })

  it('is the nearest of slides that show the same', () => {
    expect(placeIn(playlist, standing(playlist, { ...aWall(3), slide: 2 }))).toBe(2)
    expect(placeIn(playlist, standing(playlist, { ...aWall(3), slide: 0 }))).toBe(0)
  })

  it('is nowhere while it rests', () => {
    expect(standing(playlist, { ...aWall(3), slide: undefined })).toBeUndefined()
    expect(placeIn(playlist, undefined)).toBeUndefined()
  })
})
