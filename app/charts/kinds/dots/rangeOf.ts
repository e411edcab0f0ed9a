import type { Mark } from '~/charts/model'
import type { Interval } from '~/domain/interval'

/**
 * What a mark's number can mean: the values that all its claims share. A bound has an arrow of its own, and a span's
 * bar no room. A range never crosses zero for its digits alone: "0.4" is not −0.05.
 */
export function rangeOf({ point, form }: Mark): Interval | undefined {
  if (form.kind !== 'dot') return undefined
  const { low, high } = point.interval
  return form.value >= 0 ? { low: Math.max(0, low), high } : { low, high: Math.min(0, high) }
}
