import { calendar, monthEnd, monthStart } from '../day'
import type { Day } from '../day'
import { hasUsualBase } from '../observation'
import type { Observation } from '../observation'
import { isClosed, monthPeriod, parsePeriod, samePeriod, yearPeriod } from '../period'
import type { ClosedPeriod, Period } from '../period'

/** What a growth or change is measured against. */
export type BasePeriod =
  | { readonly kind: 'span'; readonly period: ClosedPeriod }
  /** A date that is no span like the claim's own, or that may be only its start, with like spans that may be meant by it. */
  | { readonly kind: 'since'; readonly named: ClosedPeriod; readonly like: readonly ClosedPeriod[] }
  | { readonly kind: 'unknown'; readonly words: string }

const monthNames =
  'january february march april may june july august september october november december'.split(' ')

/** Reads the base of a growth or change: the same span a year earlier unless its article names another. */
export function basePeriodOf(claim: Observation): BasePeriod {
  const words = claim.basePeriod ?? ''
  if (hasUsualBase(claim)) {
    const earlier = yearBefore(claim.period)
    return earlier === undefined ? { kind: 'unknown', words } : { kind: 'span', period: earlier }
  }
  const named = spanIn(words)
  const { period } = claim
  if (named === undefined || !isClosed(period)) return { kind: 'unknown', words }
  const { year } = calendar(named.start)
  const [before, own] = [yearPeriod(year - 1), yearPeriod(year)]
  if (!isLike(named, period))
    return { kind: 'since', named, like: [before, own].filter((span) => isLike(span, period)) }
  // "Since 2021" counts from what that year came to, or from its first day, and so from the year before.
  return /^since\b/i.test(words.trim()) && samePeriod(named, own)
    ? { kind: 'since', named, like: [named, before] }
    : { kind: 'span', period: named }
}

/** The same span a year earlier; undefined for spans that are not of whole months. */
export function yearBefore(period: Period): ClosedPeriod | undefined {
  if (!isClosed(period)) return undefined
  const [start, end] = [calendar(period.start), calendar(period.end)]
  if (start.date !== 1 || period.end !== monthEnd(end.year, end.month)) return undefined
  return { start: monthStart(start.year - 1, start.month), end: monthEnd(end.year - 1, end.month) }
}

function spanIn(words: string): ClosedPeriod | undefined {
  const bare = /^(?:(?:since|against|from|on|over)\s+)?(?:([a-z]+)\s+)?(\d{4}\S*)$/i.exec(words.trim())
  if (bare === null) return undefined
  const [, month, text = ''] = bare
  if (month !== undefined) {
    const place = monthNames.indexOf(month.toLowerCase())
    return place < 0 ? undefined : monthPeriod(Number(text), place + 1)
  }
  const parsed = parsePeriod(text)
  return parsed.ok && isClosed(parsed.period) ? parsed.period : undefined
}

/** Of about the same length: a leap day makes no difference. */
const isLike = (a: ClosedPeriod, b: ClosedPeriod): boolean => Math.abs(daysOf(a) - daysOf(b)) <= 3

const daysOf = ({ start, end }: { readonly start: Day; readonly end: Day }): number => end - start + 1
