import { unitOf } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { numberText, valueText } from '~/i18n/format'
import type { Gap } from './gap'

/** `20.1 bn, 19%`; of shares and growth `6.7 points`. */
export function gapText({ absolute, percent }: Gap, unit: UnitId, words: Words): string {
  if (unitOf(unit).scale === 'percent') return words.believe.points(numberText(absolute, words))
  const amount = valueText(absolute, unit, words)
  return percent === undefined ? amount : words.believe.gap(amount, numberText(percent, words))
}
