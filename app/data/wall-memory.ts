import * as v from 'valibot'
import type { LogEntry, WallLog } from '../domain/wall/log'
import type { WallMemory } from '../domain/wall/memory'
import { skipReasons } from '../domain/wall/state'

// What a wall keeps in its browser between two runs. It comes back from a storage that anybody can write to.

const time = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const entry = v.variant('kind', [
  v.object({ kind: v.literal('start'), at: time, app: v.optional(v.string()), playlist: v.string() }),
  v.object({ kind: v.literal('outage'), at: time, until: v.optional(time), why: v.string() }),
  v.object({
    kind: v.literal('skipped'),
    at: time,
    last: time,
    times: count,
    slide: count,
    why: v.picklist(skipReasons),
  }),
  v.object({ kind: v.literal('error'), at: time, last: time, times: count, message: v.string() }),
  v.object({ kind: v.picklist(['data', 'app']), at: time, version: v.string() }),
  v.object({ kind: v.literal('clock'), at: time, by: v.number() }),
])

const log = v.object({
  started: time,
  seen: time,
  uptime: v.pipe(v.number(), v.minValue(0)),
  runs: count,
  changes: count,
  rounds: count,
  refreshes: count,
  failedRefreshes: count,
  skips: count,
  entries: v.array(entry),
  heap: v.array(v.object({ at: time, used: v.number() })),
})

const memory = v.object({
  playlist: v.string(),
  at: v.optional(v.object({ key: v.string(), place: count })),
  data: v.object({
    version: v.optional(v.string()),
    at: v.optional(time),
    unreachable: v.optional(v.object({ since: time, why: v.string() })),
  }),
  restarted: v.optional(v.object({ version: v.string(), at: time })),
  log,
})

/** Undefined where the text is not what a wall of this version writes: it begins anew. */
export function readMemory(text: string): WallMemory | undefined {
  const parsed = v.safeParse(memory, jsonOf(text))
  if (!parsed.success) return undefined
  const { playlist, at, data, restarted } = parsed.output
  return {
    playlist,
    at,
    data: { version: data.version, at: data.at, unreachable: data.unreachable },
    restarted,
    log: toLog(parsed.output.log),
  }
}

export const memoryText = (value: WallMemory): string => JSON.stringify(value)

const toLog = (wire: v.InferOutput<typeof log>): WallLog => ({ ...wire, entries: wire.entries.map(toEntry) })

/** JSON leaves out what is undefined. */
function toEntry(wire: v.InferOutput<typeof entry>): LogEntry {
  if (wire.kind === 'start') return { ...wire, app: wire.app }
  return wire.kind === 'outage' ? { ...wire, until: wire.until } : wire
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
