import { calendar } from '~/domain/day'
import type { Day } from '~/domain/day'
import { grainsOf, isClosed } from '~/domain/period'
import type { ClosedPeriod, Period } from '~/domain/period'
import type { PublicationDate } from '~/domain/article'
import type { Hedge } from '~/domain/hedge'
import type { Stated } from '~/domain/quantity'
import { unitOf } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import type { Words } from './en'

const numberFormats = new Map<string, Intl.NumberFormat>()

/** The number with all the digits it has, a real minus sign and the locale's separators. */
export function numberText(value: number, words: Words): string {
  let format = numberFormats.get(words.locale)
  if (format === undefined) {
    format = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 6 })
    numberFormats.set(words.locale, format)
  }
  return format.format(value).replace('-', '−')
}

/** A number on an axis, with as many decimals as its neighbours. */
export const tickText = (value: number, decimals: number, words: Words): string =>
  value
    .toLocaleString(words.locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace('-', '−')

/** `$190.27 bn`, `−$13.8 bn`, `40.8%` */
export function valueText(value: number, unit: UnitId, words: Words): string {
  const { prefix, suffix } = words.units[unit]
  return `${value < 0 ? '−' : ''}${prefix}${numberText(Math.abs(value), words)}${suffix}`
}

/** As `valueText`, without what is counted or what a price is per: a list has no room for `/1,000 m³`, and its chart says it. */
export function listValueText(value: number, unit: UnitId, words: Words): string {
  const text = valueText(value, unit, words)
  const { dimension } = unitOf(unit)
  return dimension === 'price' || dimension === 'count' ? text.replace(words.units[unit].suffix, '') : text
}

/** `190.27 billion US dollars` */
export function longValueText(value: number, unit: UnitId, words: Words): string {
  return `${numberText(value, words)} ${words.units[unit].long}`
}

type ValueFormat = (value: number, unit: UnitId, words: Words) => string

/** The number as its author meant it: with "about", "more than" and the like, never as if it were exact. */
export function statedText(
  stated: Stated,
  hedge: Hedge | undefined,
  unit: UnitId,
  words: Words,
  format: ValueFormat = valueText,
): string {
  const text = (value: number) => format(value, unit, words)
  switch (stated.form) {
    case 'value': {
      const word = hedge === undefined ? '' : words.hedges[hedge.sense]
      return word === '' ? text(stated.value) : `${word} ${text(stated.value)}`
    }
    case 'at-least':
      return `${words.hedges['at-least']} ${text(stated.low)}`
    case 'at-most':
      return `${words.hedges['at-most']} ${text(stated.high)}`
    case 'between':
      return words.period.range(text(stated.low), text(stated.high))
  }
}

/** A span in words as short as a list needs it: `2022`, `Aug 2023`, `Jan–Aug 2023`. */
export const shortPeriodWords = (period: Period, words: Words): string => periodWords(period, words, 'short')

/** A span in words: `2022`, `August 2023`, `January–August 2023`, `up to 23 February 2022`. */
export function periodWords(period: Period, words: Words, style: 'long' | 'short' = 'long'): string {
  if (!isClosed(period)) return openWords(period, words)
  const month = (number: number) => monthName(number, words, style)
  const from = calendar(period.start)
  const to = calendar(period.end)
  const grain = grainsOf(period)[0] ?? 'range'
  switch (grain) {
    case 'day':
      return dayText(period.start, words)
    case 'month':
      return words.period.month(month(from.month), from.year)
    case 'quarter':
      return words.period.quarter((from.month + 2) / 3, from.year)
    case 'year':
      return String(from.year)
    case 'year-to-date':
      return words.period.months(month(from.month), month(to.month), to.year)
    case 'range':
    case 'open':
      return rangeWords(period, words)
  }
}

function openWords({ start, end }: Period, words: Words): string {
  if (end !== 'open') return words.period.until(edgeWords(end, 'end', words))
  return start === 'open' ? words.period.timeless : words.period.since(edgeWords(start, 'start', words))
}

function rangeWords({ start, end }: ClosedPeriod, words: Words): string {
  const from = calendar(start)
  const to = calendar(end)
  const wholeMonths = from.date === 1 && calendar(end + 1).date === 1
  if (!wholeMonths) return words.period.range(`${dayText(start, words)} `, ` ${dayText(end, words)}`)
  if (from.month === 1 && to.month === 12) return words.period.years(from.year, to.year)
  if (from.year === to.year)
    return words.period.months(monthName(from.month, words), monthName(to.month, words), to.year)
  return words.period.range(edgeWords(start, 'start', words), edgeWords(end, 'end', words))
}

/** A bound at the edge of a year or a month is named by that, not by its day. */
function edgeWords(day: Day, edge: 'start' | 'end', words: Words): string {
  const { year, month, date } = calendar(day)
  const next = calendar(day + 1)
  const onMonth = edge === 'start' ? date === 1 : next.date === 1
  if (!onMonth) return dayText(day, words)
  const onYear = edge === 'start' ? month === 1 : month === 12
  return onYear ? String(year) : words.period.month(monthName(month, words), year)
}

function dayText(day: Day, words: Words): string {
  return dateFormat(words, { day: 'numeric', month: 'long', year: 'numeric' }).format(day * 86_400_000)
}

export function monthName(month: number, words: Words, style: 'long' | 'short' = 'long'): string {
  return dateFormat(words, { month: style }).format(Date.UTC(2001, month - 1, 15))
}

/** A publication date as precisely as it is known. */
export const publishedText = (date: PublicationDate | undefined, words: Words): string =>
  date === undefined ? words.believe.unknownDate : periodWords(date.period, words)

const dateFormats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(words: Words, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = words.locale + JSON.stringify(options)
  let format = dateFormats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' })
    dateFormats.set(key, format)
  }
  return format
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
