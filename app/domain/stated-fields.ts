import type { Hedge } from './hedge'
import type { Stated } from './quantity'

/** How a file writes a number: `value` as stated, or the ends of a range. */
export interface StatedFields {
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
}

/** A stated number as a file writes it: a bound that has its author's word goes back to being the value beside that word. */
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
