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

const minutesInDay = 1440

/**
 * @param time milliseconds since 1970
 * @param offset minutes by which the local clock is ahead of UTC
 */
export const localTime = (time: number, offset: number): LocalTime =>
  // The first of January 1970 was a Thursday.
  minutesLater({ weekday: 'thu', minute: 0 }, Math.floor(time / 60_000) + offset)

export function minutesLater({ weekday, minute }: LocalTime, minutes: number): LocalTime {
  const days = Math.floor((minute + minutes) / minutesInDay)
  return {
    weekday: weekdayAt(weekdays.indexOf(weekday) + days),
    minute: minute + minutes - days * minutesInDay,
  }
}

const weekdayAt = (place: number): Weekday => weekdays[((place % 7) + 7) % 7] ?? 'mon'

/** Whether something is shown at a moment; what has no schedule always is. The last minute is no longer among its hours. */
export function isShownAt(schedule: Schedule | undefined, { weekday, minute }: LocalTime): boolean {
  if (schedule === undefined) return true
  const { days, from, to } = schedule
  const begins = (day: Weekday) => days.length === 0 || days.includes(day)
  const yesterday = weekdayAt(weekdays.indexOf(weekday) - 1)
  if (from < to) return begins(weekday) && from <= minute && minute < to
  return (begins(weekday) && from <= minute) || (begins(yesterday) && minute < to)
}
