import type { Agreement } from '../agreement'
import { checkIds } from '../brand'
import type { CheckId, ObservationId, SeriesId } from '../brand'
import { claimsOf, numberOf } from '../derive/term'
import type { Term } from '../derive/term'
import type { Interval } from '../interval'
import { periodText } from '../period'
import type { Period } from '../period'
import type { Series } from '../series'
import { unitOf } from '../unit'
import type { UnitId } from '../unit'
import type { Check, Gap, Identity, Reason, Side } from './check'
import type { Best } from './judge'
import { nodeOf } from './node-of'

/** What is checked: claims that agree on one span of a series, under one identity. */
export interface Subject {
  readonly identity: Identity
  readonly series: Series
  readonly group: Agreement
  readonly unit: UnitId
  /** Tells checks of one subject apart where there are several. */
  readonly by?: string | undefined
}

/** A check with a verdict that numbers gave. */
export function judged(subject: Subject, { left, right, judgement }: Best, reason?: Reason): Check {
  const { verdict } = judgement
  return checkOf(subject, left, right, {
    verdict,
    gap: verdict === 'contradicts' ? gapOf(left, right, subject.unit) : undefined,
    rounding: judgement.verdict === 'agrees-rounded' ? judgement.step : undefined,
    reason:
      judgement.verdict === 'agrees-rounded'
        ? { kind: 'read-to', observation: judgement.claim.id, step: judgement.step }
        : (reason ?? { kind: 'plain' }),
  })
}

/** A check that no number can decide. */
export const incomparable = (subject: Subject, left: Term, right: Term | undefined, reason: Reason): Check =>
  checkOf(subject, left, right, { verdict: 'not-comparable', gap: undefined, rounding: undefined, reason })

type Told = Pick<Check, 'verdict' | 'gap' | 'rounding' | 'reason'>

function checkOf(
  { identity, series, group, unit, by }: Subject,
  left: Term,
  right: Term | undefined,
  { verdict, gap, rounding, reason }: Told,
): Check {
  const { claims, finest, period } = group
  const beside = right === undefined ? [] : claimsOf(right)
  return {
    id: idOf([identity, series.id, periodText(period).toLowerCase(), finest.id, by]),
    identity,
    verdict,
    series: eachOnce(
      series.id,
      beside.map((claim) => claim.series),
    ),
    topic: series.topic,
    period,
    observations: eachOnce(
      claims[0].id,
      [...claims, ...beside].map(({ id }) => id),
    ),
    unit,
    left: sideOf(left),
    right: right === undefined ? undefined : sideOf(right),
    gap,
    rounding,
    reason,
  }
}

function eachOnce<Id>(first: Id, all: readonly Id[]): readonly [Id, ...Id[]] {
  const others = new Set(all)
  others.delete(first)
  return [first, ...others]
}

function idOf(parts: readonly (string | undefined)[]): CheckId {
  const text = parts.filter((part) => part !== undefined).join('.')
  if (!checkIds.is(text)) throw new Error(`“${text}” cannot be the id of a check`)
  return text
}

function sideOf(term: Term): Side {
  if (term.form === 'claim') {
    const { interval, stated } = term.conversion
    return { interval, value: stated, tree: nodeOf(term) }
  }
  const { interval, value } = term
  return { interval, value: value === undefined ? undefined : { form: 'value', value }, tree: nodeOf(term) }
}

function gapOf(left: Term, right: Term, unit: UnitId): Gap {
  const [a, b] = [numberOf(left), numberOf(right)]
  const absolute =
    a === undefined || b === undefined ? apart(intervalOf(left), intervalOf(right)) : Math.abs(a - b)
  const size = Math.max(sizeOf(left), sizeOf(right))
  const { dimension } = unitOf(unit)
  const inPoints = dimension === 'ratio' || size === 0 || !Number.isFinite(size)
  return {
    absolute: Number(absolute.toPrecision(6)),
    percent: inPoints ? undefined : Number(((absolute / size) * 100).toPrecision(3)),
  }
}

const intervalOf = (term: Term): Interval =>
  term.form === 'claim' ? term.conversion.interval : term.interval

const apart = (a: Interval, b: Interval): number => Math.max(0, a.low - b.high, b.low - a.high)

/** A bound is as large as its known end. */
function sizeOf(term: Term): number {
  const number = numberOf(term)
  if (number !== undefined) return Math.abs(number)
  const { low, high } = intervalOf(term)
  return Math.max(...[low, high].filter((end) => Number.isFinite(end)).map(Math.abs))
}

/** The reason of a contradiction whose number is that of another claim. */
export const equalsOther = (series: SeriesId, period: Period, observation: ObservationId): Reason => ({
  kind: 'equals-other',
  series,
  period,
  observation,
})
