import type { LogEntry } from '~/domain/wall/log'
import type { WallWords } from '~/i18n/enWall'

/** A line of the black box. */
export function entryText(entry: LogEntry, { entry: words, duration }: WallWords['box']): string {
  switch (entry.kind) {
    case 'start':
      return words.start
    case 'outage':
      return entry.until === undefined
        ? words.outage(entry.why)
        : words.over(entry.why, duration(entry.until - entry.at))
    case 'skipped':
      return words.skipped(entry.slide + 1, entry.why, entry.times)
    case 'error':
      return words.error(entry.message, entry.times)
    case 'data':
      return words.data(entry.version)
    case 'app':
      return words.app(entry.version)
    case 'clock':
      return words.clock(Math.round(entry.by / 1000))
  }
}
