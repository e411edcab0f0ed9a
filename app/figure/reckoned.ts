import type { FormulaId } from '~/domain/derive/formula'
import { intervalOf, width } from '~/domain/interval'
import type { Interval } from '~/domain/interval'
import { grainsOf } from '~/domain/period'
import type { Period } from '~/domain/period'
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

/** `190.27 ÷ 146.9 − 1 = 29.5%`, with what else the inputs leave open and what revision is allowed for. */
export function reckonedSentence(
  reckoned: Reckoned,
  operands: readonly Operand[],
  words: Words,
  audit: AuditWords,
): string {
  const { formula, equals, within } = audit.reckoned
  const left = formula[reckoned.formula](
    operands.map(({ text }) => held(text)),
    spansOf(operands, audit),
  )
  // Operands are bare numbers; a currency before the result alone would look like another kind of number.
  const { prefix, long } = words.units[reckoned.unit]
  const result =
    prefix === ''
      ? resultText(reckoned, words, audit)
      : `${resultText(reckoned, words, audit, (value) => numberText(value, words))} ${long}`
  const notes = [rangeBeside(reckoned, words, audit), revisionAllowed(reckoned, words, audit)]
  return within(
    equals(left, result),
    notes.filter((note) => note !== undefined),
  )
}

/** What comes out: `29.5%`, or the ends where there is no number. */
export function resultText(
  { value, interval, unit }: Pick<Reckoned, 'value' | 'interval' | 'unit'>,
  words: Words,
  audit: AuditWords,
  format: (value: number) => string = (number) => valueText(number, unit, words),
): string {
  return value === undefined ? rangeText(interval, audit, format, words.units[unit].suffix) : format(value)
}

/** The interval, where the number alone would be taken for a narrower one. */
function rangeBeside(reckoned: Reckoned, words: Words, audit: AuditWords): string | undefined {
  const { value, interval, unit } = reckoned
  const shown =
    value === undefined
      ? undefined
      : intervalOf({ stated: { form: 'value', value }, unit, hedge: undefined }, unit)
  if (shown === undefined || (shown.low <= interval.low && interval.high <= shown.high)) return undefined
  return rangeText(interval, audit, (number) => valueText(number, unit, words), words.units[unit].suffix)
}

const revisionAllowed = ({ revision }: Reckoned, words: Words, audit: AuditWords): string | undefined =>
  revision === 0 ? undefined : audit.reckoned.revision(valueText(revision * 100, 'percent', words))

function rangeText(
  interval: Interval,
  { reckoned }: AuditWords,
  format: (value: number) => string,
  suffix: string,
): string {
  const low = format(readable(interval.low, width(interval)))
  const high = format(readable(interval.high, width(interval)))
  if (Number.isFinite(interval.low) && Number.isFinite(interval.high)) {
    // The unit is said once: 29.3 to 29.6%.
    return reckoned.range(low.endsWith(suffix) ? low.slice(0, low.length - suffix.length) : low, high)
  }
  if (Number.isFinite(interval.low)) return reckoned.atLeast(low)
  return Number.isFinite(interval.high) ? reckoned.atMost(high) : reckoned.anything
}

/** An end of a range, to a tenth of its width or finer: 449.75 to 901 reads as 450 to 900. */
function readable(end: number, wide: number): number {
  if (!Number.isFinite(end)) return end
  const power = Number.isFinite(wide) && wide > 0 ? Math.floor(Math.log10(wide / 10)) : undefined
  if (power === undefined) return Number(end.toPrecision(6))
  const step = 10 ** power
  return Number((Math.round(end / step) * step).toPrecision(12))
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
