import type { Hedge } from '~/domain/hedge'
import type { Observation } from '~/domain/observation'
import type { StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import type { Stated } from '~/domain/quantity'
import { statedIn } from '~/domain/stated-in'
import type { Words } from '~/i18n/en'
import { longValueText, numberText, statedText, valueText } from '~/i18n/format'

/** One number of a table: the digits stand under each other, and what hedges them stands before them. */
export interface TableValue {
  /** `about`, `more than`, or empty. */
  readonly hedge: string
  /** `240.1`, `70–100`, in the unit of the figure. */
  readonly number: string
  readonly decimals: number
  /** In the unit of the figure; undefined where nothing leads there. */
  readonly stated: Stated | undefined
  /** Where it stands in the order of values. */
  readonly at: number
  /** The author's own number and unit in a few words, where the figure shows another unit. */
  readonly origin: string | undefined
  /** The author's own number and unit, in full. */
  readonly asStated: string
}

export function tableValue(claim: Observation, point: StatedPoint, words: Words): TableValue {
  const { stated: own, hedge, unit } = claim.quantity
  const stated = statedIn(point, claim)
  const isConverted = point.conversions.has(claim.id)
  const tell = isConverted ? words.table.converted : words.table.stated
  return {
    hedge: hedgeWord(own, hedge, words),
    number: numeralOf(stated ?? own, words),
    decimals: decimalsIn(stated ?? own),
    stated,
    at: position(stated ?? own),
    origin: unit === point.unit ? undefined : tell(statedText(own, hedge, unit, words, valueText)),
    asStated: statedText(own, hedge, unit, words, longValueText),
  }
}

/** What the hedge does to the number; of a plan or a hearsay the author's own word, since no other says it. */
function hedgeWord(stated: Stated, hedge: Hedge | undefined, words: Words): string {
  if (hedge?.modal === true) return hedge.word
  switch (stated.form) {
    case 'at-least':
    case 'at-most':
      return words.hedges[stated.form]
    case 'value':
      return hedge === undefined ? '' : words.hedges[hedge.sense]
    case 'between':
      return ''
  }
}

function numeralOf(stated: Stated, words: Words): string {
  return stated.form === 'between'
    ? words.period.range(numberText(stated.low, words), numberText(stated.high, words))
    : numberText(position(stated), words)
}

/** Of the last of its numbers, which stands at the right. */
export function decimalsIn(stated: Stated): number {
  const [, decimals = ''] = String(stated.form === 'between' ? stated.high : position(stated)).split('.')
  return decimals.length
}
