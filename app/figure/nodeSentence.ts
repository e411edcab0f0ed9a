import type { Node } from '~/domain/audit/check'
import { rescaleStated } from '~/domain/quantity'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import type { AuditWords } from '~/i18n/enAudit'
import { numberText, statedText } from '~/i18n/format'
import type { Known } from './known'
import { reckonedSentence, resultText } from './reckoned'
import type { Operand } from './reckoned'

type DerivedNode = Extract<Node, { readonly form: 'derived' }>

/** A node of a check's tree as a reader would write it: `190.27 ÷ 146.9 − 1 = 29.5%`. */
export const nodeSentence = (node: DerivedNode, known: Known, words: Words, audit: AuditWords): string =>
  reckonedSentence(
    node,
    node.inputs.map((input, place) =>
      operandOf(input, inputUnit(node, place, known), isRate(node, place), known, words, audit),
    ),
    words,
    audit,
  )

/**
 * The unit in which an input enters the arithmetic. Growth, shares and multiples compare figures in the unit of their
 * series; a rate that is applied stands in its own.
 */
export function inputUnit(node: DerivedNode, place: number, known: Known): UnitId {
  const [first] = node.inputs
  const own = (input: Node) => known.series(input.series)?.unit ?? node.unit
  const input = node.inputs[place] ?? first
  switch (node.formula) {
    case 'growth':
    case 'multiple':
    case 'share':
    case 'discount':
      return own(first)
    case 'rise-of-multiple':
    case 'rise-of-growth':
    case 'part-of-whole':
      return place === 0 ? node.unit : own(input)
    case 'difference':
      return node.unit === 'percentage-points' ? own(first) : node.unit
    case 'sum':
    case 'average':
      return node.unit
  }
}

/** Per cent of a sum need their sign: 176.7 × 73%. */
const isRate = ({ formula }: DerivedNode, place: number): boolean =>
  place > 0 && (formula === 'rise-of-growth' || formula === 'part-of-whole')

function operandOf(
  input: Node,
  unit: UnitId,
  withUnit: boolean,
  known: Known,
  words: Words,
  audit: AuditWords,
): Operand {
  const bare = (value: number) => numberText(value, words)
  if (input.form === 'derived') {
    const text = withUnit ? resultText(input, words, audit) : resultText(input, words, audit, bare)
    return { text, period: input.period }
  }
  const claim = known.claim(input.observation)
  if (claim === undefined) return { text: audit.reckoned.unknown, period: undefined }
  const { stated, unit: own, hedge } = claim.quantity
  const rescaled = rescaleStated(stated, own, unit)
  // What only a rate brings into the unit stands as it was stated.
  const text =
    rescaled === undefined
      ? statedText(stated, hedge, own, words)
      : withUnit
        ? statedText(rescaled, hedge, unit, words)
        : statedText(rescaled, hedge, unit, words, bare)
  return { text, period: claim.period }
}
