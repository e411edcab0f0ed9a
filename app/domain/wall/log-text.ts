import type { LogEntry, WallLog } from './log'
import type { Time } from './state'

/** A log as a file for people: JSON, with times that they can read. */
export function logText(log: WallLog, exported: Time): string {
  const { started, seen, uptime, entries, heap, ...counts } = log
  const file = {
    format: 'amur-wall-log/1',
    exported: isoTime(exported),
    started: isoTime(started),
    seen: isoTime(seen),
    uptimeSeconds: Math.round(uptime / 1000),
    ...counts,
    entries: entries.map(readable),
    heap: heap.map(({ at, used }) => ({ at: isoTime(at), used })),
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function readable(entry: LogEntry): Readonly<Record<string, unknown>> {
  const at = isoTime(entry.at)
  switch (entry.kind) {
    case 'outage':
      return { ...entry, at, until: entry.until === undefined ? undefined : isoTime(entry.until) }
    case 'skipped':
    case 'error':
      return { ...entry, at, last: isoTime(entry.last) }
    case 'start':
    case 'data':
    case 'app':
    case 'clock':
      return { ...entry, at }
  }
}

/** The last day that JavaScript's clock knows. */
const lastTime = 8.64e15

/** A clock can be set to anything; what is no time stays a number. */
const isoTime = (time: Time): string =>
  Math.abs(time) <= lastTime ? new Date(time).toISOString() : String(time)
