import type { HedgeSense } from '~/domain/hedge'
import type { StatedPoint } from '~/domain/point'
import type { Stated } from '~/domain/quantity'
import { unitOf } from '~/domain/unit'
import type { TitleNumber } from './titleNumbers'

/** How a plotted mark bears on a number of a sentence. */
export type Proof = 'proven' | 'needs-hedge' | 'needs-forecast' | 'none'

const forecastWords = /forecast|target|expect|predict|plan|outlook|aim|hope/i

/**
 * Whether a plotted mark proves a number of a sentence: same kind of unit and currency, same value rounded to the digits
 * that are written, and no surer than its author was. "More than 240" is proven by a value above 240 that a reader would
 * cut off to it. Signs are not judged: "fell by 7%" is −6.9.
 */
export function proofBy(point: StatedPoint, number: TitleNumber, sentence: string): Proof {
  const { unit, lead, shown } = point
  const { currency, factor } = unitOf(unit)
  if (number.percent !== (unit === 'percent' || unit === 'percentage-points')) return 'none'
  if (number.currency !== currency) return 'none'
  const base = Number.isInteger(Math.log10(factor)) ? factor : 1
  const meets = endsOf(shown).some((value) => isAt(Math.abs(value) * base, number))
  if (!meets) return 'none'
  if (lead.status === 'forecast' && !forecastWords.test(sentence)) return 'needs-forecast'
  return isSaid(number.hedge, senseOf(point)) ? 'proven' : 'needs-hedge'
}

function endsOf(stated: Stated): readonly number[] {
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

function isAt(claimed: number, { value, step, roundStep, hedge }: TitleNumber): boolean {
  const at = (way: (steps: number) => number, size: number) =>
    way(exact(claimed / size)) === Math.round(exact(value / size))
  if (at(Math.round, step)) return true
  if (hedge === 'at-least' || hedge === 'just-above') return at(Math.floor, roundStep)
  if (hedge === 'at-most' || hedge === 'just-below') return at(Math.ceil, roundStep)
  return hedge === 'about' && at(Math.round, roundStep)
}

const exact = (value: number): number => Number(value.toPrecision(12))

/** What the author's own word does to the number; a forecast's "expected" is said by calling it a forecast. */
function senseOf({ lead, shown }: StatedPoint): HedgeSense {
  if (shown.form === 'at-least' || shown.form === 'at-most') return shown.form
  return lead.status === 'estimate' ? 'about' : (lead.quantity.hedge?.sense ?? 'exact')
}

/** A sentence may be vaguer than its source and never surer. */
function isSaid(said: HedgeSense | undefined, meant: HedgeSense): boolean {
  switch (meant) {
    case 'exact':
      return true
    case 'about':
      return said === 'about'
    case 'at-least':
    case 'at-most':
      return said === meant
    case 'just-below':
    case 'just-above':
      return said === meant || said === 'about'
  }
}
