import { memoryText, readMemory } from '~/data/wall-memory'
import type { Playlist } from '~/domain/playlist'
import { beginLog } from '~/domain/wall/begin-log'
import type { WallEvent } from '~/domain/wall/event'
import type { WallLog } from '~/domain/wall/log'
import { standing } from '~/domain/wall/memory'
import type { WallMemory } from '~/domain/wall/memory'
import { noteError } from '~/domain/wall/note-error'
import { noteHeap } from '~/domain/wall/note-heap'
import { noteStep } from '~/domain/wall/note-step'
import type { Time, WallState } from '~/domain/wall/state'
import { useWallStore } from '~/store/wall'
import { usedHeap } from './usedHeap'

/** The black box, and the place where the wall stands: kept over reloads. */
export interface Notebook {
  /** What the last run of the same playlist left. */
  readonly recalled: WallMemory | undefined
  readonly log: () => WallLog
  readonly step: (
    before: WallState,
    after: WallState,
    event: WallEvent,
    playlist: Playlist | undefined,
  ) => void
  readonly error: (at: Time, message: string) => void
  /** Writes down that the page starts anew for a version of the app; false where that was tried a short while ago. */
  readonly restart: (version: string, at: Time) => boolean
}

const betweenSaves = 10_000
const betweenSamples = 300_000
/** A host may go on serving the old page for a while. */
const betweenRestarts = 3_600_000

interface Opening {
  /** What is played, as the address names it. */
  readonly name: string
  readonly app: string | undefined
  readonly at: Time
}

export function createNotebook({ name, app, at }: Opening): Notebook {
  const { memory, keep } = useWallStore.getState()
  const earlier = memory === undefined ? undefined : readMemory(memory)
  const recalled = earlier?.playlist === name ? earlier : undefined
  let log = beginLog({ at, app, playlist: name }, earlier?.log)
  let restarted = earlier?.restarted
  let stands: Pick<WallMemory, 'at' | 'data'> = {
    at: recalled?.at,
    data: recalled?.data ?? { version: undefined, at: undefined, unreachable: undefined },
  }
  let saved = at
  const save = (now: Time) => {
    saved = now
    keep(memoryText({ playlist: name, ...stands, restarted, log }))
  }
  return {
    recalled,
    log: () => log,
    step: (before, after, event, playlist) => {
      log = noteStep(log, before, after, event)
      if (playlist !== undefined) stands = { at: standing(playlist, after), data: after.data }
      const now = after.clock ?? at
      const used = usedHeap()
      const sampled = log.heap.at(-1)?.at
      if (used !== undefined && (sampled === undefined || now - sampled >= betweenSamples)) {
        log = noteHeap(log, { at: now, used })
      }
      const isNews = before.slide !== after.slide || before.failures !== after.failures
      if (isNews || now - saved >= betweenSaves || now < saved) save(now)
    },
    error: (when, message) => {
      log = noteError(log, when, message)
      save(when)
    },
    restart: (version, when) => {
      const isRecent = restarted?.version === version && Math.abs(when - restarted.at) < betweenRestarts
      if (isRecent) return false
      restarted = { version, at: when }
      save(when)
      return true
    },
  }
}
