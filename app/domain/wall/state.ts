/** A slide's place in its playlist, counted from 0. */
export type Place = number

/** Milliseconds since 1970, as a clock tells them: it may be set back or ahead at any time. */
export type Time = number

/** What a wall knows. Every value is plain, so that it can be kept and compared. */
export interface WallState {
  /** How long each slide of the playlist stays, in milliseconds, by its place. */
  readonly durations: readonly number[]
  /** The places that the schedule allows now, in order. Empty: outside all hours, and the wall rests. */
  readonly order: readonly Place[]
  /** Where the wall is. Undefined only while it rests. */
  readonly slide: Place | undefined
  /**
   * The slide whose picture stands on the screen. It differs from `slide` while that one is on its way, or when nothing
   * can be loaded: the last good picture stays. Undefined until the first slide has loaded.
   */
  readonly picture: Place | undefined
  /** The slides that can be shown at once. */
  readonly ready: readonly Place[]
  /** Milliseconds until the next change is due; none left while the next slide is waited for. */
  readonly remaining: number
  /** Milliseconds for which the picture has stood on the screen. */
  readonly shown: number
  /** Milliseconds for which a slide has been waited for that is not there yet. */
  readonly waited: number
  /** The clock at the last tick; undefined when there was none, or the time since must not count. */
  readonly clock: Time | undefined
  readonly paused: boolean
  /** Counted from 1: how often the playlist has been begun. */
  readonly round: number
  /** How often the picture has changed; a new one is the moment between two slides. */
  readonly changes: number
  /** Slides that could not be shown; each is tried again in the next round. */
  readonly skipped: readonly SkippedSlide[]
  /** How often a slide has failed: a new number is a reason to ask for the wanted one again. */
  readonly failures: number
  readonly data: DataState
  /** A newer version of the app that waits to be taken over between two slides. */
  readonly newApp: string | undefined
}

export interface SkippedSlide {
  readonly slide: Place
  readonly why: SkipReason
  readonly at: Time | undefined
  /** The round that goes on without it. */
  readonly round: number
}

/**
 * `unreachable`: its file did not arrive · `invalid`: its file is broken · `unknown`: there is no such chart ·
 * `refused`: its view cannot be drawn · `broken`: drawing it failed · `slow`: it did not come in time
 */
export const skipReasons = ['unreachable', 'invalid', 'unknown', 'refused', 'broken', 'slow'] as const
export type SkipReason = (typeof skipReasons)[number]

export interface DataState {
  /** Version of the corpus on the screen; undefined before the first has come. */
  readonly version: string | undefined
  /** When the source last answered: "showing data of 14:05". */
  readonly at: Time | undefined
  /** Set while the source does not answer: "source unreachable since 14:35". */
  readonly unreachable: { readonly since: Time; readonly why: string } | undefined
}
