import type { FormulaId } from '~/domain/derive/formula'
import { lastDigit } from '~/domain/digits'
import { width } from '~/domain/interval'
import type { Interval } from '~/domain/interval'
import { grainsOf } from '~/domain/period'
import type { Period } from '~/domain/period'
import { roundOutwards } from '~/domain/significant'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import type { AuditWords } from '~/i18n/enAudit'
import { numberText, valueText } from '~/i18n/format'

/** What a formula has made of its inputs: a derived term, or a node of a published check. */
export interface Reckoned {
  readonly formula: FormulaId
  readonly unit: UnitId
  readonly interval: Interval
  readonly value: number | undefined
  readonly revision: number
}

/** One input as it stands in the arithmetic. */
export interface Operand {
  readonly text: string
  readonly period: Period | undefined
}

/** `190.27 ÷ 146.9 − 1 = 29.5 %`, `110.97 + 129.1 = 240.1 billion US dollars`, with what revision is allowed for. */
export function reckonedSentence(
  reckoned: Reckoned,
  operands: readonly Operand[],
  words: Words,
  audit: AuditWords,
): string {
  const { formula, equals, revision } = audit.reckoned
  const left = formula[reckoned.formula](
    operands.map(({ text }) => held(text)),
    spansOf(operands, audit),
  )
  // Operands are bare numbers; a currency before the result alone would look like another kind of number.
  const isPrefixed = words.units[reckoned.unit].prefix !== ''
  const result = isPrefixed
    ? resultText(reckoned, words, audit, (value) => numberText(value, words))
    : resultText(reckoned, words, audit)
  const sentence = equals(left, isPrefixed ? `${result} ${words.units[reckoned.unit].long}` : result)
  return reckoned.revision === 0
    ? sentence
    : revision(sentence, valueText(reckoned.revision * 100, 'percent', words))
}

/** What comes out, as finely as the inputs bear it: `29.5 %`, or `29.3 to 29.6 %` where they leave more open than one number shows. */
export function resultText(
  { value, interval, unit }: Pick<Reckoned, 'value' | 'interval' | 'unit'>,
  words: Words,
  audit: AuditWords,
  format: (value: number) => string = (number) => valueText(number, unit, words),
): string {
  if (value !== undefined && !isWider(interval, value)) return format(value)
  return rangeText(interval, audit, format, words.units[unit].suffix)
}

/** A number stands for a step and a half of its last digit, rounded or cut off: 29.5 for 29.45 up to 29.6. */
const isWider = (interval: Interval, value: number): boolean =>
  width(interval) > 1.5 * lastDigit(value) + 1e-9

function rangeText(
  interval: Interval,
  { reckoned }: AuditWords,
  format: (value: number) => string,
  suffix: string,
): string {
  // Finer than the number in its middle would be: who compares a range with a number looks at its ends.
  const support = { low: interval.low, high: interval.low + width(interval) / 5 }
  const low = format(roundOutwards(interval.low, 'low', support))
  const high = format(roundOutwards(interval.high, 'high', support))
  if (Number.isFinite(interval.low) && Number.isFinite(interval.high)) {
    // The unit is said once: 29.3 to 29.6 %.
    return reckoned.range(low.endsWith(suffix) ? low.slice(0, low.length - suffix.length) : low, high)
  }
  if (Number.isFinite(interval.low)) return reckoned.atLeast(low)
  return Number.isFinite(interval.high) ? reckoned.atMost(high) : reckoned.anything
}

/** A sign, a word or a range inside arithmetic is held together by brackets. */
const held = (text: string): string =>
  /^[^\p{L}−]*$/u.test(text) && !/[–]| to /.test(text) ? text : `(${text})`

function spansOf(operands: readonly Operand[], { reckoned: { spans } }: AuditWords): string {
  const all = (grain: 'month' | 'quarter') =>
    operands.every(({ period }) => period !== undefined && grainsOf(period).includes(grain))
  if (all('month')) return spans.months
  return all('quarter') ? spans.quarters : spans.other
}
