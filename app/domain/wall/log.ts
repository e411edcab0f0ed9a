import type { Place, SkipReason, Time } from './state'

/**
 * What a wall remembers of its days, for whoever asks why it stood still: counts of everything, and the newest of what
 * happened. Bounded, and kept over reloads.
 */
export interface WallLog {
  /** When the first of its runs began. */
  readonly started: Time
  /** When something was last written. */
  readonly seen: Time
  /** Milliseconds for which it ran, all runs together. */
  readonly uptime: number
  /** Loads of the page, this one included. */
  readonly runs: number
  readonly changes: number
  readonly rounds: number
  /** How often the source answered, and how often it did not. */
  readonly refreshes: number
  readonly failedRefreshes: number
  /** How often a slide could not be shown. */
  readonly skips: number
  /** The newest last. */
  readonly entries: readonly LogEntry[]
  /** The newest last; the older, the fewer. */
  readonly heap: readonly HeapSample[]
}

export type LogEntry =
  /** The page was loaded. */
  | { readonly kind: 'start'; readonly at: Time; readonly app: string | undefined; readonly playlist: string }
  /** The source did not answer; `until` is missing while it still does not. */
  | { readonly kind: 'outage'; readonly at: Time; readonly until: Time | undefined; readonly why: string }
  | {
      readonly kind: 'skipped'
      readonly at: Time
      readonly last: Time
      readonly times: number
      readonly slide: Place
      readonly why: SkipReason
    }
  | {
      readonly kind: 'error'
      readonly at: Time
      readonly last: Time
      readonly times: number
      readonly message: string
    }
  /** Another version of the corpus, or of the app, was published. */
  | { readonly kind: 'data' | 'app'; readonly at: Time; readonly version: string }
  /** The clock was set, or the machine slept, by so many milliseconds. */
  | { readonly kind: 'clock'; readonly at: Time; readonly by: number }

export interface HeapSample {
  readonly at: Time
  /** Bytes in use, where the browser tells. */
  readonly used: number
}

/** How much is kept: some 40 kB of a browser's storage at most. */
export const logLimits = { entries: 200, heap: 240, message: 200 } as const
