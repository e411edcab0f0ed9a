import { enter } from './enter'
import type { WallEvent } from './event'
import { logLimits } from './log'
import type { LogEntry, WallLog } from './log'
import type { Time, WallState } from './state'

/** A gap between two ticks that no busy or hidden page explains: browsers let hidden ones tick once a minute. */
const longestGap = 120_000
/** Clocks are corrected by a little all the time. */
const correction = -2000

/** What of a step is worth keeping. */
export function noteStep(log: WallLog, before: WallState, after: WallState, event: WallEvent): WallLog {
  const at = timeOf(event, after) ?? log.seen
  const counted: WallLog = {
    ...log,
    seen: at,
    uptime: log.uptime + passed(before, event),
    changes: log.changes + Math.max(0, after.changes - before.changes),
    rounds: log.rounds + Math.max(0, after.round - before.round),
    refreshes: log.refreshes + (event.kind === 'data' ? 1 : 0),
    failedRefreshes: log.failedRefreshes + (event.kind === 'data-failed' ? 1 : 0),
    skips: log.skips + Math.max(0, after.failures - before.failures),
  }
  const closed = event.kind === 'data' ? { ...counted, entries: counted.entries.map(ending(at)) } : counted
  return entriesOf(before, after, event, at).reduce(enter, closed)
}

function timeOf(event: WallEvent, { clock }: WallState): Time | undefined {
  if (event.kind === 'tick') return event.now
  return event.kind === 'data' || event.kind === 'data-failed' ? event.at : clock
}

function passed({ clock }: WallState, event: WallEvent): number {
  if (event.kind !== 'tick' || clock === undefined) return 0
  const gap = event.now - clock
  return gap > 0 && gap <= longestGap ? gap : 0
}

/** An outage ends with the next answer, also when the page was loaded anew meanwhile. */
const ending =
  (at: Time) =>
  (entry: LogEntry): LogEntry =>
    entry.kind === 'outage' && entry.until === undefined ? { ...entry, until: at } : entry

function entriesOf(before: WallState, after: WallState, event: WallEvent, at: Time): readonly LogEntry[] {
  const failed = after.failures > before.failures ? after.skipped.at(-1) : undefined
  const skipped: readonly LogEntry[] =
    failed === undefined
      ? []
      : [{ kind: 'skipped', at, last: at, times: 1, slide: failed.slide, why: failed.why }]
  return [...skipped, ...newsOf(before, event, at)]
}

function newsOf({ clock, data, newApp }: WallState, event: WallEvent, at: Time): readonly LogEntry[] {
  switch (event.kind) {
    case 'tick': {
      const by = event.now - (clock ?? event.now)
      return by < correction || by > longestGap ? [{ kind: 'clock', at, by }] : []
    }
    case 'data':
      return data.version === undefined || data.version === event.version
        ? []
        : [{ kind: 'data', at, version: event.version }]
    case 'data-failed':
      return data.unreachable === undefined
        ? [{ kind: 'outage', at, until: undefined, why: event.why.slice(0, logLimits.message) }]
        : []
    case 'app-version':
      return newApp === event.version ? [] : [{ kind: 'app', at, version: event.version }]
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'jump':
    case 'pause':
    case 'resume':
    case 'loaded':
    case 'failed':
    case 'recovered':
    case 'visible':
    case 'schedule':
    case 'playlist':
      return []
  }
}
