import { logLimits } from './log'
import type { LogEntry, WallLog } from './log'

/** Adds an entry; the oldest make room. What happens again and again is one entry that counts. */
export function enter(log: WallLog, entry: LogEntry): WallLog {
  const same = log.entries.findLastIndex((each) => isAgain(each, entry))
  const before = log.entries[same]
  const entries =
    before === undefined ? [...log.entries, entry] : [...log.entries.toSpliced(same, 1), again(before, entry)]
  return { ...log, entries: entries.slice(-logLimits.entries) }
}

function isAgain(a: LogEntry, b: LogEntry): boolean {
  if (a.kind === 'skipped') return b.kind === 'skipped' && a.slide === b.slide && a.why === b.why
  return a.kind === 'error' && b.kind === 'error' && a.message === b.message
}

const again = (before: LogEntry, { at }: LogEntry): LogEntry =>
  before.kind === 'skipped' || before.kind === 'error'
    ? { ...before, last: at, times: before.times + 1 }
    : before
