import { decimalsOf } from './digits'
import { numeralsIn, plainDigits } from './numeral'
import type { Quantity, Stated } from './quantity'
import { fractionsIn, multiplesIn, rankIn, wordNumeralsIn } from './number-words'
import { currencyBeside, percentAt, scaleAt } from './scale-words'
import { unitOf } from './unit'
import type { Currency, UnitId } from './unit'

/**
 * Whether a quote holds a stated number: in digits of any style, with words of scale ("$900 million" for 0.9 billion),
 * or in words ("two thirds", "doubled", "third-largest"). Signs are not judged but for a minus right before the digits,
 * since a quote's "fell" is often left out by the cut.
 *
 * @param language BCP 47 tag of the quote: 1,903 is 1903 in English and 1.903 in German; without it, either
 */
export function quoteHoldsNumber(quote: string, quantity: Quantity, language?: string): boolean {
  const text = plainDigits(quote)
  const mentions = mentionsIn(text, language)
  return numbersOf(quantity.stated).every(
    (value) =>
      mentions.some((mention) => meets(mention, value, quantity.unit, mentions)) ||
      inWords(text, Math.abs(value), quantity.unit),
  )
}

const numbersOf = (stated: Stated): readonly number[] => {
  switch (stated.form) {
    case 'value':
      return [stated.value]
    case 'at-least':
      return [stated.low]
    case 'at-most':
      return [stated.high]
    case 'between':
      return [stated.low, stated.high]
  }
}

/** A number in the quote with what stands beside it. */
interface Mention {
  readonly values: readonly number[]
  readonly scale: number | undefined
  readonly percent: boolean
  readonly currency: Currency | 'other' | undefined
  readonly minus: boolean
  /** Nothing follows it: the cut may have taken its word of scale. */
  readonly last: boolean
}

function mentionsIn(text: string, language: string | undefined): readonly Mention[] {
  const numerals = [
    ...numeralsIn(text, language),
    ...wordNumeralsIn(text).map(({ value, end }) => ({ values: [value], start: end, end })),
  ]
  return numerals.map(({ values, start, end }) => {
    const before = text.slice(0, start)
    const after = text.slice(end)
    const scale = scaleAt(after, language)
    return {
      values,
      scale: scale?.factor,
      percent: percentAt(after),
      currency: currencyBeside(before, after.slice(scale?.length ?? 0)),
      minus: /(?:^|[ (])[-−–]$/.test(before),
      last: after.trim() === '',
    }
  })
}

function meets(mention: Mention, value: number, unit: UnitId, all: readonly Mention[]): boolean {
  const { dimension, currency } = unitOf(unit)
  const ratio = dimension === 'ratio'
  if (mention.percent ? !ratio : ratio && (mention.scale !== undefined || mention.currency !== undefined))
    return false
  if (ratio && mention.minus && value > 0) return false
  if (mention.currency !== undefined && currency !== undefined && mention.currency !== currency) return false
  const own = scaleOf(unit)
  return scalesOf(mention, unit, all).some((scale) =>
    mention.values.some((written) => same(written * scale, Math.abs(value) * own)),
  )
}

/**
 * What a number may be multiplied by. Without a word of scale it may stand for itself, share another number's word
 * ("from 147 to 190 billion"), or have lost its word to the cut at the quote's end.
 */
function scalesOf({ scale, last }: Mention, unit: UnitId, all: readonly Mention[]): readonly number[] {
  const { dimension } = unitOf(unit)
  if (scale !== undefined) return [scale]
  if (dimension === 'ratio' || dimension === 'price') return [1]
  const others = all.flatMap((other) => (other.scale === undefined ? [] : [other.scale]))
  return [1, ...others, ...(last && others.length === 0 ? [scaleOf(unit)] : [])]
}

/** A billion for billions of dollars; a mile is no scale of kilometres. */
function scaleOf(unit: UnitId): number {
  const { factor } = unitOf(unit)
  return Number.isInteger(Math.log10(factor)) ? factor : 1
}

const same = (a: number, b: number): boolean => a.toPrecision(12) === b.toPrecision(12)

/** Shares, growth, ratios and ranks that have no digits. */
function inWords(text: string, size: number, unit: UnitId): boolean {
  if (unit === 'rank') return rankIn(text) === size
  if (unit === 'ratio')
    return [...fractionsIn(text), ...multiplesIn(text)].some((number) => roundsTo(number, size))
  if (unit !== 'percent') return false
  return (
    fractionsIn(text).some((fraction) => roundsTo(fraction * 100, size)) ||
    multiplesIn(text).some((multiple) => same((multiple - 1) * 100, size))
  )
}

/** Whether a number is `exact` rounded or cut off at its own last digit: 66 and 67 are both two thirds of 100. */
function roundsTo(exact: number, written: number): boolean {
  const step = 10 ** decimalsOf(written)
  return [Math.round, Math.floor].some((way) => same(way(exact * step + 1e-9), written * step))
}
