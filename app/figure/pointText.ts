import type { Point } from '~/domain/point'
import type { Words } from '~/i18n/en'
import { statedText } from '~/i18n/format'

/** The number of a point with its author's hedge; what is reckoned is only ever about what it says. */
export function pointText(point: Point, words: Words, format?: Parameters<typeof statedText>[4]): string {
  const hedge = point.kind === 'derived' ? undefined : point.lead.quantity.hedge
  return statedText(point.shown, hedge, point.unit, words, format)
}
