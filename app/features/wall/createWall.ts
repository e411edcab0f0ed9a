import type { Slide } from '~/domain/playlist'
import { localTime } from '~/domain/schedule'
import { movedPlaces } from '~/domain/wall/moved-places'
import type { WallEvent } from '~/domain/wall/event'
import { secondsOf } from '~/domain/wall/seconds-of'
import { shownNow } from '~/domain/wall/shown-now'
import { start as startWall } from '~/domain/wall/start'
import type { Place, SkipReason, WallState } from '~/domain/wall/state'
import { step } from '~/domain/wall/step'
import { wanted } from '~/domain/wall/wanted'
import type { Notebook } from './createNotebook'
import { createShelf } from './shelf'
import type { Shelf } from './shelf'
import { skipReasonOf } from './skipReasonOf'
import type { WallWorld } from './world'

export interface WallSnapshot {
  readonly wall: WallState
  /** Undefined until the first edition is here. */
  readonly shelf: Shelf | undefined
  /** Why there is none yet, where asking for one has failed. */
  readonly opening: string | undefined
}

/** A wall at work: it plays by the pure rules of the domain and does what they cannot, which is to load and to wait. */
export interface Wall {
  readonly get: () => WallSnapshot
  readonly subscribe: (notify: () => void) => () => void
  readonly send: (event: WallEvent) => void
  readonly notebook: Notebook
  /** Writes down what went wrong beside the player. */
  readonly note: (error: unknown) => void
  /** Looks for news now. */
  readonly look: () => void
  /** Loads what has not been shown yet, as far as it comes. */
  readonly loadAll: () => Promise<void>
  /** @returns how to stop it */
  readonly run: () => () => void
}

const beat = 250
/** While the source does not answer it is asked more often than for news. */
const mostBetweenTries = 30_000
const betweenOpenings = 10_000
const mostAtOnce = 3
const mostTries = 6
/** Slides that are loaded before their turn, so that a wall could start with them where there is no network. */
const mostBeforehand = 200

export function createWall(world: WallWorld): Wall {
  let snapshot: WallSnapshot = {
    wall: { ...startWall({ seconds: [], order: [] }), data: world.data },
    shelf: undefined,
    opening: undefined,
  }
  let next: Shelf | undefined
  /** An edition of which some files are still to come. */
  let unfinished: Shelf | undefined
  let tries = 0
  let lookedAt: number | undefined
  let isLooking = false
  let minute = -1
  const loading = new Set<Slide>()
  const listeners = new Set<() => void>()

  const put = (change: Partial<WallSnapshot>) => {
    snapshot = { ...snapshot, ...change }
    for (const notify of listeners) notify()
  }

  function send(event: WallEvent): void {
    const before = snapshot.wall
    const wall = step(before, event)
    if (wall === before) return
    put({ wall })
    world.notebook.step(before, wall, event, snapshot.shelf?.edition.playlist)
    if (wall.changes !== before.changes) betweenSlides()
  }

  /** The moment in which what is new is taken over, so that nobody sees a slide change under his eyes. */
  function betweenSlides(): void {
    if (next !== undefined) takeOver(next)
    const { newApp } = snapshot.wall
    if (newApp !== undefined && world.notebook.restart(newApp, world.now())) world.reload()
  }

  function takeOver(shelf: Shelf): void {
    const { playlist } = shelf.edition
    const before = snapshot.shelf?.edition.playlist
    next = undefined
    loading.clear()
    const seconds = secondsOf(playlist, world.interval)
    const order = orderOf(shelf)
    if (before === undefined) {
      const { data } = snapshot.wall
      const from = world.begin(playlist)
      put({ shelf, opening: undefined, wall: { ...startWall({ seconds, order, from }), data } })
      return
    }
    const moved = movedPlaces(before, playlist)
    const shown = snapshot.wall.ready.flatMap((place) => moved[place] ?? [])
    put({ shelf })
    send({ kind: 'playlist', seconds, order, moved })
    for (const place of shown) {
      const slide = playlist.slides[place]
      if (slide === undefined || !shelf.holds(slide)) send({ kind: 'failed', slide: place, why: 'invalid' })
    }
  }

  const orderOf = ({ edition }: Shelf): readonly Place[] => {
    const now = world.now()
    return shownNow(edition.playlist, localTime(now, -new Date(now).getTimezoneOffset()))
  }

  /** Loads what is to be shown next. */
  function serve(): void {
    const { shelf, wall } = snapshot
    const turn = wanted(wall)
    const slide = turn === undefined ? undefined : shelf?.edition.playlist.slides[turn.slide]
    if (shelf === undefined || turn === undefined || slide === undefined) return
    if (loading.has(slide) || loading.size >= mostAtOnce) return
    loading.add(slide)
    const settle = (event: WallEvent) => {
      loading.delete(slide)
      if (snapshot.shelf === shelf) send(event)
    }
    shelf.load(slide).then(
      () => settle({ kind: 'loaded', slide: turn.slide }),
      (error: unknown) => settle({ kind: 'failed', slide: turn.slide, why: skipReasonOf(error) }),
    )
  }

  async function look(): Promise<void> {
    if (isLooking) return
    isLooking = true
    lookedAt = world.now()
    try {
      if (snapshot.shelf === undefined) await open()
      const { version, app } = await world.published()
      send({ kind: 'data', version, at: world.now() })
      if (app !== undefined && world.app !== undefined && app !== world.app) {
        if (snapshot.wall.newApp !== app) send({ kind: 'app-version', version: app })
      }
      if (snapshot.shelf !== undefined && version !== snapshot.shelf.edition.catalogue.version)
        await renew(version)
    } catch (error) {
      const why = said(error)
      send({ kind: 'data-failed', at: world.now(), why })
      if (snapshot.shelf === undefined) put({ opening: why })
    } finally {
      isLooking = false
    }
  }

  async function open(): Promise<void> {
    takeOver(createShelf(await world.edition(), world.words))
    serve()
  }

  /** Loads the new edition beside the old one. What of it does not come is asked for at the next look. */
  async function renew(version: string): Promise<void> {
    if (next?.edition.catalogue.version === version || snapshot.shelf === undefined) return
    if (unfinished?.edition.catalogue.version !== version) {
      const edition = await world.edition()
      // A host in the middle of a deployment: the next look finds it finished.
      if (edition.catalogue.version !== version) return
      unfinished = createShelf(edition, world.words)
      tries = 0
    }
    const shelf = unfinished
    const { slides } = shelf.edition.playlist
    const moved = movedPlaces(snapshot.shelf.edition.playlist, shelf.edition.playlist)
    const loads = snapshot.wall.ready.flatMap((place) => slides[moved[place] ?? -1] ?? []).map(shelf.load)
    const isWhole = (await Promise.allSettled(loads)).every(
      (load) => load.status === 'fulfilled' || isLasting(skipReasonOf(load.reason)),
    )
    tries++
    // One file that never comes must not keep the others from the screen.
    if (!isWhole && tries < mostTries) return
    unfinished = undefined
    next = shelf
    if (snapshot.wall.picture === undefined) takeOver(shelf)
  }

  function onBeat(): void {
    const now = world.now()
    send({ kind: 'tick', now })
    const { shelf, wall } = snapshot
    const thisMinute = Math.floor(now / 60_000)
    if (shelf !== undefined && thisMinute !== minute) {
      minute = thisMinute
      const order = orderOf(shelf)
      if (order.join() !== wall.order.join()) send({ kind: 'schedule', order })
    }
    serve()
    const usual = shelf === undefined ? betweenOpenings : world.refresh
    const isBehind = wall.data.unreachable !== undefined || unfinished !== undefined
    const pause = isBehind ? Math.min(usual, mostBetweenTries) : usual
    // A clock that was set back must not put the next look off.
    if (lookedAt === undefined || now - lookedAt >= pause || now < lookedAt) void look()
  }

  return {
    get: () => snapshot,
    subscribe: (notify) => {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    send,
    notebook: world.notebook,
    note: (error) => world.notebook.error(world.now(), said(error)),
    look: () => void look(),
    loadAll: async () => {
      const { shelf } = snapshot
      if (shelf === undefined) throw new Error('There is nothing to load yet')
      for (const slide of shelf.edition.playlist.slides.slice(0, mostBeforehand)) {
        await shelf.load(slide).catch(() => undefined)
      }
    },
    run: () => {
      onBeat()
      const timer = window.setInterval(onBeat, beat)
      return () => window.clearInterval(timer)
    },
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isLasting = (why: SkipReason): boolean => why !== 'unreachable' && why !== 'slow'
