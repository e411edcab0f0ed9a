import type { Check, Node, Side } from '~/domain/audit/check'
import type { FigureLine } from '~/domain/bibliography'
import { rescaleStated } from '~/domain/quantity'
import { sameScale, unitOf } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import type { AuditWords } from '~/i18n/enAudit'
import { periodWords, statedText } from '~/i18n/format'
import type { Known } from './known'
import { leavesOf } from './leavesOf'
import { resultText } from './reckoned'

/** So many figures are named where a side is reckoned; more are counted. */
const mostNamed = 3

/** One side in a few words: `36% stated`, `29.3 to 29.6% reckoned from $190.27 bn and $146.9 bn`. */
export function sideText(
  check: Check,
  which: 'left' | 'right',
  known: Known,
  words: Words,
  audit: AuditWords,
): string | undefined {
  const side = check[which]
  if (side === undefined) return undefined
  const value = sideValue(side, check.unit, known, words, audit)
  if (side.tree.form === 'derived') return reckonedText(side.tree, value, known, words, audit)
  const claim = known.claim(side.tree.observation)
  if (check.identity === 'forecast') return audit.side[which === 'left' ? 'forecast' : 'came'](value)
  if (claim === undefined) return audit.side.stated(value)
  if (!isShift(claim.quantity.unit, check.unit)) return audit.side.converted(value, asStated(claim, words))
  return check.identity === 'part'
    ? audit.side.statedFor(value, periodWords(claim.period, words))
    : audit.side.stated(value)
}

/** The number of a side, in the unit of the check and no more precise than it was stated or reckoned. */
export function sideValue(
  { tree, interval, value }: Side,
  unit: UnitId,
  known: Known,
  words: Words,
  audit: AuditWords,
): string {
  if (tree.form === 'derived') return resultText(tree, words, audit)
  const claim = known.claim(tree.observation)
  const stated =
    claim === undefined ? value : (rescaleStated(claim.quantity.stated, claim.quantity.unit, unit) ?? value)
  return stated === undefined
    ? resultText({ value: undefined, interval, unit }, words, audit)
    : statedText(stated, claim?.quantity.hedge, unit, words)
}

/** Whether a number only has its point moved: 426 × 100 million are 42.6 billion. Miles become other numbers. */
function isShift(from: UnitId, to: UnitId): boolean {
  if (!sameScale(from, to)) return false
  const power = Math.log10(unitOf(from).factor / unitOf(to).factor)
  return Math.abs(power - Math.round(power)) < 1e-9
}

const asStated = ({ quantity }: FigureLine, words: Words): string =>
  statedText(quantity.stated, quantity.hedge, quantity.unit, words)

function reckonedText(tree: Node, value: string, known: Known, words: Words, audit: AuditWords): string {
  const claims = leavesOf(tree)
  if (claims.length > mostNamed) return audit.side.reckonedFromMany(value, claims.length)
  return audit.side.reckoned(
    value,
    claims.map(({ observation }) => {
      const claim = known.claim(observation)
      return claim === undefined ? audit.reckoned.unknown : asStated(claim, words)
    }),
  )
}
