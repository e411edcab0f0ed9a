import type { Hedge } from '../domain/hedge'
import type { Stated } from '../domain/quantity'

/** How a file writes a number: `value` as stated, or the ends of a range. */
export interface StatedFields {
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
}

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

/** The inverse of `statedOf`: a bound that has its author's word goes back to being the value beside that word. */
export function statedFields(stated: Stated, hedge?: Hedge): StatedFields {
  switch (stated.form) {
    case 'value':
      return { value: stated.value }
    case 'at-least':
      return hedge?.sense === 'at-least' ? { value: stated.low } : { low: stated.low }
    case 'at-most':
      return hedge?.sense === 'at-most' ? { value: stated.high } : { high: stated.high }
    case 'between':
      return { low: stated.low, high: stated.high }
  }
}
