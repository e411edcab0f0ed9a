import type { Show } from '../agreement'
import type { Observation } from '../observation'
import type { UnitId } from '../unit'
import type { ClaimTerm } from './term'

/**
 * Two claims in one unit: that of the first or, where nothing leads there, that of the second. Undefined where no rate
 * joins their scales.
 */
export function sideBySide(
  a: Observation,
  b: Observation,
  show: Show,
): readonly [ClaimTerm, ClaimTerm] | undefined {
  for (const unit of [a.quantity.unit, b.quantity.unit]) {
    const [one, other] = [termIn(a, unit, show), termIn(b, unit, show)]
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return undefined
}

/** A claim as a term in a unit; undefined where it cannot be shown in it. */
export function termIn(claim: Observation, unit: UnitId, show: Show): ClaimTerm | undefined {
  const conversion = show(claim, unit)
  return conversion === undefined ? undefined : { form: 'claim', claim, unit, conversion }
}
