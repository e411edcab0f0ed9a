import type { Show } from './agreement'
import { convertTo } from './convert'
import type { Converted } from './convert'
import type { RateBook } from './conversion-step'
import type { Observation } from './observation'
import type { UnitId } from './unit'

/** Without rates, as long as they load or when they failed, claims are rescaled and never converted. */
export const noRates: RateBook = { rates: [], exchange: new Map() }

interface ConvertedBefore {
  readonly ok: false
  readonly reason: 'converted-before'
}

/** A number that its author has converted is not converted again: it would come back as a rival of its own source. */
export function shownIn(claim: Observation, unit: UnitId, book: RateBook): Converted | ConvertedBefore {
  const converted = convertTo(claim.quantity, claim.period, claim.series, unit, book)
  const again = converted.ok && converted.conversion.steps.length > 0
  return again && claim.basis === 'converted-by-author'
    ? { ok: false, reason: 'converted-before' }
    : converted
}

export const showBy =
  (book: RateBook): Show =>
  (claim, unit) => {
    const converted = shownIn(claim, unit, book)
    return converted.ok ? converted.conversion : undefined
  }
