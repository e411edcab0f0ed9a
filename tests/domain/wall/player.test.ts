import { describe, expect, it } from 'vitest'
import { isStalled } from '../../../app/domain/wall/is-stalled'
import { movedPlaces } from '../../../app/domain/wall/moved-places'
import { positionOf } from '../../../app/domain/wall/position'
import { start } from '../../../app/domain/wall/start'
import { step } from '../../../app/domain/wall/step'
import { wanted } from '../../../app/domain/wall/wanted'
import { aPlaylist, aSlide } from './a-playlist'
import { after, allThere, aWall, pictures, places, played, served } from './a-wall'
import type { Source } from './a-wall'

const showing = (slides: number) => served(aWall(slides), allThere).state
const lastOf = (wall: ReturnType<typeof aWall>, seconds: number, source?: Source) =>
  played(wall, seconds, source).at(-1)?.state ?? wall

describe('a wall that nobody touches', () => {
  it('shows each slide for its own time, and begins again', () => {
    const wall = start({ seconds: [5, 10, 3], order: places(3) })
    const frames = played(wall, 35)
    expect(pictures(frames)).toEqual([0, 1, 2, 0, 1, 2])
    expect(frames.filter(({ state }) => state.picture === 1)).toHaveLength(20)
    expect(frames.at(-1)?.state.round).toBe(2)
  })

  it('tells its place among the slides that are allowed, and how far it is', () => {
    const wall = after(aWall(4), { kind: 'schedule', order: [0, 2, 3] }, { kind: 'next' })
    expect(positionOf(lastOf(wall, 5))).toEqual({ nth: 2, of: 3, done: 0.5 })
    expect(positionOf(after(wall, { kind: 'schedule', order: [] }))).toBeUndefined()
  })

  it('asks for the slide that comes next while the one before it stands', () => {
    expect(wanted(aWall(3))).toEqual({ slide: 0, round: 1 })
    const first = after(aWall(3), { kind: 'loaded', slide: 0 })
    expect(wanted(first)).toEqual({ slide: 1, round: 1 })
    expect(wanted(after(first, { kind: 'loaded', slide: 1 }))).toBeUndefined()
  })

  it('keeps a picture until the next one is there, and waits for it some seconds only', () => {
    const late: Source = (slide) => (slide === 1 ? 'late' : undefined)
    const frames = played(aWall(3), 21, late)
    expect(pictures(frames)).toEqual([0, 2])
    expect(frames[18]?.state.picture).toBe(0)
    expect(frames.at(-1)?.state.skipped).toMatchObject([{ slide: 1, why: 'slow', round: 1 }])
  })

  it('begins with whatever can be drawn first', () => {
    const late: Source = (slide) => (slide === 0 ? 'late' : undefined)
    const wall = lastOf(aWall(3), 12, late)
    expect(wall.picture).toBe(1)
    // The first had been waited for in vain, and comes in the end.
    expect(
      after(
        lastOf(aWall(3), 12, () => 'late'),
        { kind: 'loaded', slide: 0 },
      ).picture,
    ).toBe(0)
  })

  it('begins where the address says, or at the next slide that is allowed', () => {
    const at = (from: number, order = places(4)) => start({ seconds: [9, 9, 9, 9], order, from }).slide
    expect([at(2), at(2, [0, 3]), at(7), at(-1), at(Number.NaN)]).toEqual([2, 3, 0, 0, 0])
    expect(at(2, [])).toBeUndefined()
  })

  it('makes sense of durations that make none', () => {
    const seconds = [0, -5, Number.NaN, Infinity, 2, 7200, 60]
    expect(start({ seconds, order: places(7) }).durations).toEqual([
      3000, 3000, 3000, 3_600_000, 3000, 3_600_000, 60_000,
    ])
  })
})

describe('a slide that fails', () => {
  const flaky: Source = (slide, round) => (slide === 1 && round < 3 ? 'unreachable' : undefined)

  it('is passed over, named, and tried again in the next round', () => {
    const frames = played(aWall(3), 69, flaky)
    expect(pictures(frames)).toEqual([0, 2, 0, 2, 0, 1, 2])
    expect(frames[10]?.state.skipped).toMatchObject([{ slide: 1, why: 'unreachable' }])
    expect(frames.at(-1)?.state.skipped).toEqual([])
  })

  it('makes way at once when it breaks on the screen', () => {
    const broken = after(lastOf(aWall(3), 4), { kind: 'failed', slide: 0, why: 'broken' })
    expect(broken).toMatchObject({ slide: 1, picture: 1 })
  })

  it('is tried again at once when the source answers again', () => {
    const wall = lastOf(aWall(3), 2, flaky)
    expect(wanted(wall)).toBeUndefined()
    expect(wanted(after(wall, { kind: 'recovered' }))).toEqual({ slide: 1, round: 1 })
    const failing = after(wall, { kind: 'data-failed', at: 5, why: 'network' })
    expect(wanted(after(failing, { kind: 'data', version: 'a', at: 9 }))).toEqual({ slide: 1, round: 1 })
  })

  it('is tried again when somebody asks for it by its number', () => {
    const wall = after(lastOf(aWall(3), 2, flaky), { kind: 'jump', to: 2 })
    expect(wall).toMatchObject({ slide: 1, picture: 0 })
    expect(wanted(wall)).toEqual({ slide: 1, round: 1 })
    expect(after(wall, { kind: 'loaded', slide: 1 }).picture).toBe(1)
  })
})

describe('a wall that can load nothing', () => {
  it('says so and tries everything again, but not in circles', () => {
    let asked = 0
    const frames = played(aWall(4), 100, () => {
      asked++
      return 'unreachable'
    })
    expect(frames.every(({ state }) => state.slide !== undefined)).toBe(true)
    expect(frames.every(({ state }) => isStalled(state))).toBe(true)
    expect(asked).toBeGreaterThan(4 * 8)
    expect(asked).toBeLessThan(4 * 14)
  })

  it('keeps the last good picture', () => {
    const wall = lastOf(aWall(3), 15, (slide) => (slide === 2 ? 'invalid' : undefined))
    const gone = places(3).reduce(
      (state, slide) => step(state, { kind: 'failed', slide, why: 'broken' }),
      wall,
    )
    expect(isStalled(gone)).toBe(true)
    expect(lastOf(gone, 60, () => 'broken').picture).toBe(1)
  })

  it('goes on as soon as something can be loaded', () => {
    const wall = lastOf(aWall(2), 30, () => 'unreachable')
    expect(wall.picture).toBeUndefined()
    expect(after(wall, { kind: 'loaded', slide: 1 })).toMatchObject({
      slide: 1,
      picture: 1,
      skipped: [{ slide: 0 }],
    })
  })

  it('also does so with a single slide', () => {
    const frames = played(aWall(1), 60, (_slide, round) => (round < 3 ? 'unreachable' : undefined))
    expect(frames[5]?.state.picture).toBeUndefined()
    expect(frames.at(-1)?.state.picture).toBe(0)
  })
})

describe('a hand', () => {
  it('goes on and back, to the ends and to a number', () => {
    const wall = showing(5)
    expect(after(wall, { kind: 'next' }).slide).toBe(1)
    expect(after(wall, { kind: 'previous' }).slide).toBe(4)
    expect(after(wall, { kind: 'last' }).slide).toBe(4)
    expect(after(wall, { kind: 'last' }, { kind: 'first' }).slide).toBe(0)
    expect(after(wall, { kind: 'jump', to: 3 }).slide).toBe(2)
    expect(after(wall, { kind: 'jump', to: 9 })).toEqual(wall)
  })

  it('leaves the picture until the slide that it asked for can be drawn', () => {
    const wall = after(showing(5), { kind: 'jump', to: 4 })
    expect(wall).toMatchObject({ slide: 3, picture: 0 })
    expect(after(wall, { kind: 'loaded', slide: 3 })).toMatchObject({ picture: 3, remaining: 10_000 })
  })

  it('passes over what has failed', () => {
    const wall = after(showing(4), { kind: 'failed', slide: 1, why: 'refused' }, { kind: 'next' })
    expect(wall.slide).toBe(2)
    expect(after(wall, { kind: 'previous' }).slide).toBe(0)
  })

  it('holds the wall, also at a slide that does not come', () => {
    const wall = after(showing(3), { kind: 'pause' })
    expect(lastOf(wall, 100).picture).toBe(0)
    const asked = after(wall, { kind: 'jump', to: 3 }, { kind: 'failed', slide: 2, why: 'unreachable' })
    expect(asked).toMatchObject({ slide: 0, picture: 0, paused: true })
    expect(lastOf(after(asked, { kind: 'resume' }), 11).picture).toBe(1)
  })
})

describe('a clock', () => {
  it('that is set back an hour stops nothing', () => {
    const wall = lastOf(aWall(3), 4)
    const back = after(wall, { kind: 'tick', now: 4000 - 3_600_000 })
    expect(pictures(played(back, 21)).slice(1)).toEqual([1, 2])
  })

  it('that is put ahead turns one slide at most', () => {
    const wall = lastOf(aWall(5), 9)
    const ahead = after(wall, { kind: 'tick', now: 9000 + 5 * 3_600_000 })
    expect(ahead.picture).toBe(1)
    expect(ahead.changes).toBe(wall.changes + 1)
  })

  it('does not count while the page was hidden', () => {
    const wall = lastOf(aWall(3), 4)
    const woken = after(wall, { kind: 'visible' }, { kind: 'tick', now: 60_000 })
    expect(woken.remaining).toBe(wall.remaining)
  })
})

describe('a schedule', () => {
  it('takes effect once the slide on the screen has stood long enough to be read', () => {
    const wall = after(lastOf(aWall(4), 1), { kind: 'schedule', order: [2, 3] })
    const frames = played(wall, 3)
    expect(frames.map(({ state }) => state.picture)).toEqual([0, 2, 2])
  })

  it('that allows nothing lets the wall rest, and wakes it again', () => {
    const resting = lastOf(after(showing(3), { kind: 'schedule', order: [] }), 60)
    expect(resting).toMatchObject({ slide: undefined, picture: 0 })
    expect(after(resting, { kind: 'next' }).slide).toBeUndefined()
    expect(after(resting, { kind: 'schedule', order: [0, 1] })).toMatchObject({ slide: 0, picture: 0 })
  })

  it('waits for whoever holds the wall', () => {
    const held = after(showing(3), { kind: 'pause' }, { kind: 'schedule', order: [] })
    expect(held.slide).toBe(0)
    expect(after(held, { kind: 'resume' }).slide).toBeUndefined()
  })

  it('leaves whoever holds the wall the slide that is on its way', () => {
    const wall = after(aWall(4), { kind: 'loaded', slide: 0 }, { kind: 'pause' }, { kind: 'jump', to: 4 })
    expect(after(wall, { kind: 'schedule', order: [0, 1] }).slide).toBe(3)
  })

  it('counts for how long a picture has stood, whatever was asked for meanwhile in vain', () => {
    const held = lastOf(after(showing(3), { kind: 'pause' }), 4)
    const back = after(held, { kind: 'jump', to: 3 }, { kind: 'failed', slide: 2, why: 'unreachable' })
    expect(after(back, { kind: 'resume' }, { kind: 'schedule', order: [1] }).remaining).toBe(0)
  })
})

describe('the source', () => {
  it('is unreachable since its first failure, until it answers', () => {
    const wall = after(
      aWall(2),
      { kind: 'data', version: 'a', at: 100 },
      { kind: 'data-failed', at: 200, why: 'network' },
      { kind: 'data-failed', at: 300, why: 'status 503' },
    )
    expect(wall.data).toEqual({ version: 'a', at: 100, unreachable: { since: 200, why: 'status 503' } })
    expect(after(wall, { kind: 'data', version: 'b', at: 400 }).data).toEqual({ version: 'b', at: 400 })
  })

  it('may bring a newer app, which waits', () => {
    expect(after(aWall(2), { kind: 'app-version', version: '2' }).newApp).toBe('2')
  })
})

describe('another edition of a playlist', () => {
  const playlist = (...charts: readonly string[]) => aPlaylist(charts.map((chart) => aSlide(chart)))
  const edited = (wall: ReturnType<typeof aWall>, ...charts: readonly string[]) =>
    after(wall, {
      kind: 'playlist',
      seconds: charts.map(() => 10),
      order: places(charts.length),
      moved: movedPlaces(playlist('a', 'b', 'c'), playlist(...charts)),
    })

  it('leaves the wall at the slide where it is', () => {
    const wall = lastOf(aWall(3), 12)
    expect(edited(wall, 'x', 'y', 'b', 'a')).toMatchObject({
      slide: 2,
      picture: 2,
      remaining: wall.remaining,
    })
  })

  it('takes it on to the slide that stands in its place', () => {
    expect(edited(lastOf(aWall(3), 12), 'a', 'x', 'c')).toMatchObject({ slide: 1, picture: undefined })
    expect(edited(lastOf(aWall(3), 12), 'a', 'c')).toMatchObject({ slide: 1 })
  })

  it('keeps a chart twice that stands in it twice', () => {
    expect(movedPlaces(playlist('a', 'b', 'a'), playlist('b', 'a', 'c'))).toEqual([1, 0, undefined])
  })
})
