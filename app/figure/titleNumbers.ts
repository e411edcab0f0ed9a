import { lastNonZeroDigit } from '~/domain/digits'
import { hedgeOf, knownHedges } from '~/domain/hedge'
import type { HedgeSense } from '~/domain/hedge'
import { wordNumeralsIn } from '~/domain/number-words'
import { numeralsIn, plainDigits } from '~/domain/numeral'
import { currencyBeside, percentAt, scaleAt } from '~/domain/scale-words'
import type { Currency } from '~/domain/unit'

/** A number of an English sentence with what stands beside it. */
export interface TitleNumber {
  /** As written, for a message: `$245bn`. */
  readonly text: string
  readonly value: number
  /** A billion in `$245bn`, one where no word of scale follows. */
  readonly scale: number
  /** The step of its last digit, scale included: 0.1bn in `4.1bn`. */
  readonly step: number
  /** The step of its last digit that is not a zero: 10bn in `$240bn`. */
  readonly roundStep: number
  readonly percent: boolean
  readonly currency: Currency | 'other' | undefined
  /** What the word before it does to it: `more than 4,000`. */
  readonly hedge: HedgeSense | undefined
  /** Four plain digits: a year, to be looked for on the time axis. */
  readonly isYear: boolean
}

/** Longest first, so that `just over` is not read as `over`. */
const hedgeWords = knownHedges
  .filter((word) => /^[a-z ]+$/.test(word))
  .toSorted((a, b) => b.length - a.length)
const hedgeBefore = new RegExp(String.raw`\b(${hedgeWords.join('|')}) ?(?:US)?[$€¥]?$`, 'i')

/** Every number of a sentence, in digits or in words but for "one", which is hardly ever a number. */
export function titleNumbersIn(sentence: string): readonly TitleNumber[] {
  const text = plainDigits(sentence)
  const inWords = wordNumeralsIn(text)
    .filter(({ value }) => value !== 1)
    .map(({ value, end }) => ({ values: [value], start: text.lastIndexOf(' ', end - 1) + 1, end }))
  return [...numeralsIn(text, 'en'), ...inWords].flatMap(({ values: [value], start, end }) =>
    value === undefined ? [] : [numberAt(text, value, start, end)],
  )
}

function numberAt(text: string, value: number, start: number, end: number): TitleNumber {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const word = scaleAt(after, 'en')
  const scale = word?.factor ?? 1
  const written = text.slice(start, end)
  const percent = percentAt(after)
  const currency = currencyBeside(before, after.slice(word?.length ?? 0))
  const hedge = hedgeBefore.exec(before)?.[1]
  const sign = /\p{Sc}$/u.exec(before)?.[0] ?? ''
  return {
    text: `${sign}${written}${after.slice(0, word?.length ?? 0)}${percent ? '%' : ''}`,
    value: value * scale,
    scale,
    step: scale * 10 ** -decimalsWritten(written),
    roundStep: scale * lastNonZeroDigit(value),
    percent,
    currency,
    hedge: hedge === undefined ? undefined : hedgeOf(hedge)?.sense,
    isYear: /^(?:19|20)\d\d$/.test(written) && word === undefined && !percent && currency === undefined,
  }
}

/** 240.0 is written more precisely than 240. */
const decimalsWritten = (digits: string): number =>
  digits.includes('.') ? digits.length - digits.lastIndexOf('.') - 1 : 0
