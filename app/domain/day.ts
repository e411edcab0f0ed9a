import type { Brand } from './brand'

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; no time zone. */
export type Day = Brand<number, 'day'>

const msPerDay = 86_400_000
const isDay = (n: number): n is Day => Number.isInteger(n)

/** @throws RangeError when `n` is not a whole number: a fractional position is not a day. */
export function dayFrom(n: number): Day {
  if (!isDay(n)) throw new RangeError(`${n} is not a whole day`)
  return n
}

/** The day of a calendar date; `month` counts from 1. Undefined when there is no such date. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const ms = Date.UTC(year, month - 1, date)
  const back = new Date(ms)
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return undefined
  return dayFrom(Math.round(ms / msPerDay))
}

export interface CalendarDate {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly date: number
}

export function calendar(day: number): CalendarDate {
  const at = new Date(Math.floor(day) * msPerDay)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** First day of a month; months past 12 or before 1 roll into other years. */
export function monthStart(year: number, month: number): Day {
  return dayFrom(Math.round(Date.UTC(year, month - 1, 1) / msPerDay))
}

export function monthEnd(year: number, month: number): Day {
  return dayFrom(monthStart(year, month + 1) - 1)
}

/** `2023-08-31` */
export function isoDay(day: Day): string {
  const { year, month, date } = calendar(day)
  return `${year}-${two(month)}-${two(date)}`
}

export const two = (n: number): string => String(n).padStart(2, '0')
