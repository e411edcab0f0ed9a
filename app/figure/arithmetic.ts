import type { Citation } from '~/domain/citation'
import type { ConversionStep } from '~/domain/conversion-step'
import type { Conversion } from '~/domain/convert'
import type { Observation } from '~/domain/observation'
import { sameScale } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { numberText, statedText } from '~/i18n/format'

/** A conversion as a reader would write it, with what it rests on. */
export interface Arithmetic {
  /** `107 Mt × 7.33 ÷ 365 days = 2.15 mb/d` */
  readonly sentence: string
  readonly steps: readonly {
    readonly label: string
    readonly note: string | undefined
    readonly citations: readonly Citation[]
  }[]
}

export function arithmeticOf(
  claim: Observation,
  { stated, steps }: Conversion,
  unit: UnitId,
  words: Words,
): Arithmetic {
  const { quantity } = claim
  const from = statedText(quantity.stated, quantity.hedge, quantity.unit, words)
  const to = statedText(stated, quantity.hedge, unit, words)
  return {
    sentence: words.arithmetic.equals([from, ...steps.map((step) => factorWords(step, words))].join(' '), to),
    steps: steps.map(({ rate, citations, months }) => ({
      label: months === undefined ? rate.label : words.arithmetic.average(rate.label, months),
      note: rate.note,
      citations,
    })),
  }
}

function factorWords({ rate, from, factor, days, months }: ConversionStep, words: Words): string {
  const against = !sameScale(from, rate.from)
  if (rate.form === 'series') {
    // The benchmark is told as the price that it publishes, whichever way the money goes.
    const price = rounded(against ? 1 / factor : factor)
    return words.arithmetic.byPrice(numberText(price, words), against, months ?? 0)
  }
  const plain = numberText(rate.factor, words)
  return days === undefined
    ? words.arithmetic.byFactor(plain, against)
    : words.arithmetic.byDays(plain, days, against)
}

const rounded = (value: number): number => Number(value.toPrecision(5))
