import type { Place, SkipReason, Time } from './state'

/** What a wall remembers of its days, for whoever asks why it stood still. Bounded, and kept over reloads. */
export interface WallLog {
  /** When the first of its runs began. */
  readonly started: Time
  /** When something was last written. */
  readonly seen: Time
  /** Milliseconds on the screen, of all runs. */
  readonly uptime: number
  /** Loads of the page, this one included. */
  readonly runs: number
  readonly changes: number
  readonly rounds: number
  readonly refreshes: number
  readonly failures: number
  /** The newest last. */
  readonly entries: readonly LogEntry[]
  /** The oldest first; thinned as they grow old. */
  readonly heap: readonly HeapSample[]
}

export type LogEntry =
  | { readonly kind: 'start'; readonly at: Time; readonly app: string; readonly playlist: string }
  | { readonly kind: 'round'; readonly at: Time; readonly round: number }
  | { readonly kind: 'skipped'; readonly at: Time; readonly slide: Place; readonly why: SkipReason }
  | { readonly kind: 'unreachable'; readonly at: Time; readonly why: string }
  | { readonly kind: 'recovered'; readonly at: Time; readonly after: number }
  | { readonly kind: 'data'; readonly at: Time; readonly version: string }
  | { readonly kind: 'app'; readonly at: Time; readonly version: string }
  | { readonly kind: 'error'; readonly at: Time; readonly message: string }
  | { readonly kind: 'clock'; readonly at: Time; readonly by: number }

export interface HeapSample {
  readonly at: Time
  /** Bytes in use, where the browser tells. */
  readonly used: number
}
