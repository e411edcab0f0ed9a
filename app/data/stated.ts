import type { Hedge } from '../domain/hedge'
import type { Stated } from '../domain/quantity'
import type { StatedFields } from '../domain/stated-fields'

/**
 * The stated number of a file's fields; undefined when there is none.
 * The author's "more than" makes a bound of the value, so that no chart can draw it as exact.
 */
export function statedOf({ value, low, high }: StatedFields, hedge?: Hedge): Stated | undefined {
  if (value !== undefined) {
    if (hedge?.sense === 'at-least') return { form: 'at-least', low: value }
    if (hedge?.sense === 'at-most') return { form: 'at-most', high: value }
    return { form: 'value', value }
  }
  if (low !== undefined)
    return high === undefined ? { form: 'at-least', low } : { form: 'between', low, high }
  return high === undefined ? undefined : { form: 'at-most', high }
}
