export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** Minutes since local midnight: 0 to 1440, the end of the day. */
export type Minute = number

/** When something is shown, by the clock on the wall. */
export interface Schedule {
  /** The days on which its hours begin; an empty list is every day. */
  readonly days: readonly Weekday[]
  readonly from: Minute
  /** Not later than `from`: the hours run past midnight. */
  readonly to: Minute
}

/** A moment as the clock on the wall tells it. */
export interface LocalTime {
  readonly weekday: Weekday
  readonly minute: Minute
}
