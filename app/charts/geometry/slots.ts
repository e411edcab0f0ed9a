import type { Frequency } from '~/domain/frequency'
import type { Ground } from '../style'
import type { Pair } from './scale'

export interface Slot {
  readonly left: number
  readonly right: number
}

/** Days from one bucket's middle to its neighbour's; year-to-date spans grow by a month and their middles by half of one. */
const bucketDays: Record<Frequency, number> = { a: 365.25, q: 91.3, m: 30.4, ytd: 15.2 }

/** From the middle of a bucket to the middle of its neighbour, in pixels. */
export const bucketWidth = ({ x, model }: Pick<Ground, 'x' | 'model'>): number =>
  x(bucketDays[model.frequency]) - x(0)

const filled = 0.74
const widest = 46

/** Where bars stand around the middle of their bucket: `count` slots side by side, no wider than their bucket. */
export function slotsOf(ground: Ground, count: number): (middle: number, index: number) => Slot {
  const slot = Math.min(widest, (bucketWidth(ground) * filled) / Math.max(1, count))
  const gap = slot > 6 ? 1 : 0
  return (middle, index) => {
    const left = middle + (index - count / 2) * slot
    const [from, to]: Pair = [left + gap / 2, left + slot - gap / 2]
    return { left: from, right: to }
  }
}
