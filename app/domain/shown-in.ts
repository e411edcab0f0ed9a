import type { Show } from './agreement'
import { convertTo } from './convert'
import type { Conversion, Converted } from './convert'
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

/** Remembers what it has shown: arithmetic on claims asks for the same ones again and again. */
export function showBy(book: RateBook): Show {
  const shown = new WeakMap<Observation, Map<UnitId, Conversion | undefined>>()
  return (claim, unit) => {
    const inUnits = shown.get(claim) ?? new Map<UnitId, Conversion | undefined>()
    shown.set(claim, inUnits)
    if (!inUnits.has(unit)) {
      const converted = shownIn(claim, unit, book)
      inUnits.set(unit, converted.ok ? converted.conversion : undefined)
    }
    return inUnits.get(unit)
  }
}
