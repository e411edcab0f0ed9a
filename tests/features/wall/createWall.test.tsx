import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchCatalogue } from '../../../app/data/figure-files'
import { createWall } from '~/features/wall/createWall'
import type { Wall } from '~/features/wall/createWall'
import { playlistOf } from '~/features/wall/playlistOf'
import type { Playlist } from '~/domain/playlist'
import { chartIds } from '~/domain/brand'
import { failing } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { aWorld } from './a-world'
import type { TestWorld } from './a-world'

const beat = 250

/** Lets milliseconds pass, and what was asked for meanwhile arrive. */
async function pass(test: TestWorld, milliseconds: number) {
  for (let left = milliseconds; left > 0; left -= beat) {
    test.now += beat
    await vi.advanceTimersByTimeAsync(beat)
  }
}

const playing = async (wall: Wall, test: TestWorld) => {
  await vi.waitFor(async () => {
    await pass(test, beat)
    expect(wall.get().wall.picture).toBeDefined()
  })
}

const listOf = (...ids: readonly string[]): Playlist => {
  const list = playlistOf(
    ids.flatMap((id) => (chartIds.is(id) ? [{ form: 'chart', chart: id, query: '' }] : [])),
  )
  if (list === undefined) throw new Error('a playlist needs a chart')
  return list
}

describe('a wall at work', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
  afterEach(() => {
    server.resetHandlers()
    vi.useRealTimers()
    localStorage.clear()
  })
  afterAll(() => server.close())

  const catalogue = () => fetchCatalogue(new AbortController().signal)
  const series = ['trade-total', 'yuan-share-exports'] as const

  it('takes a new edition over between two slides, and not before', async () => {
    const test = aWorld(await catalogue(), listOf(...series))
    const wall = createWall(test.world)
    const stop = wall.run()
    await playing(wall, test)
    wall.send({ kind: 'pause' })
    test.version = 'ffffffffffff'
    await pass(test, 70_000)
    expect(wall.get().shelf?.edition.catalogue.version).not.toBe('ffffffffffff')
    wall.send({ kind: 'resume' })
    await vi.waitFor(async () => {
      await pass(test, 1000)
      expect(wall.get().shelf?.edition.catalogue.version).toBe('ffffffffffff')
    })
    expect(wall.get().wall.picture).toBeDefined()
    stop()
  })

  it('says since when its source is silent, and no more once it answers', async () => {
    const test = aWorld(await catalogue(), listOf(...series))
    const wall = createWall(test.world)
    const stop = wall.run()
    await playing(wall, test)
    const { at } = wall.get().wall.data
    expect(at).toBeDefined()
    test.isThere = false
    await pass(test, 61_000)
    expect(wall.get().wall.data.unreachable?.since).toBeGreaterThan(at ?? 0)
    expect(wall.get().wall.data.at).toBe(at)
    test.isThere = true
    await pass(test, 31_000)
    expect(wall.get().wall.data.unreachable).toBeUndefined()
    stop()
  })

  it('starts anew for another app, once in an hour', async () => {
    const test = aWorld(await catalogue(), listOf(...series))
    const wall = createWall(test.world)
    const stop = wall.run()
    await playing(wall, test)
    test.app = 'index-two.js'
    await pass(test, 70_000)
    expect(test.reloads).toBe(1)
    await pass(test, 70_000)
    expect(test.reloads).toBe(1)
    stop()
  })

  it('leaves out a chart that there is not and one whose file does not come', async () => {
    server.use(failing(`data/series/${series[1]}.json`, 503))
    const test = aWorld(await catalogue(), listOf(series[0], 'no-such-chart', series[1]))
    const wall = createWall(test.world)
    const stop = wall.run()
    await playing(wall, test)
    await pass(test, 12_000)
    const { skipped, picture } = wall.get().wall
    expect(picture).toBe(0)
    expect(new Map(skipped.map(({ slide, why }) => [slide, why]))).toEqual(
      new Map([
        [1, 'unknown'],
        [2, 'unreachable'],
      ]),
    )
    stop()
  })
})
