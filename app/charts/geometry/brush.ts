import { overlaps } from '~/domain/period'
import type { ClosedPeriod, Period } from '~/domain/period'
import type { BucketGrid } from './buckets'

/** First and last bucket of a window, by number. */
export interface BrushWindow {
  readonly from: number
  readonly to: number
}

/** What of a window is held: one of its ends, or all of it. */
export type Grip = 'start' | 'end' | 'window'

/** The window after its grip moved by some buckets: never inside out, never past the grid. */
export function movedWindow({ from, to }: BrushWindow, grip: Grip, by: number, size: number): BrushWindow {
  switch (grip) {
    case 'start':
      return { from: clamp(from + by, 0, to), to }
    case 'end':
      return { from, to: clamp(to + by, from, size - 1) }
    case 'window': {
      const shift = clamp(by, -from, size - 1 - to)
      return { from: from + shift, to: to + shift }
    }
  }
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** The buckets that a view's bounds fall into; an open bound is the grid's own end. */
export const windowIn = (grid: BucketGrid, bounds: Period): BrushWindow => ({
  from: bounds.start === 'open' ? 0 : grid.indexOf(bounds.start),
  to: bounds.end === 'open' ? grid.size - 1 : grid.indexOf(bounds.end),
})

/** The bucket at which a window begins or ends; undefined at the grid's own end, which needs no saying. */
export const boundAt = (grid: BucketGrid, index: number, end: 'start' | 'end'): ClosedPeriod | undefined =>
  index === (end === 'start' ? 0 : grid.size - 1) ? undefined : grid.periodAt(index)

/** Whether any of the spans would be seen. */
export function windowHolds(
  grid: BucketGrid,
  { from, to }: BrushWindow,
  spans: readonly ClosedPeriod[],
): boolean {
  const window = { start: grid.periodAt(from).start, end: grid.periodAt(to).end }
  return spans.some((span) => overlaps(span, window))
}

/** How many buckets a key moves a handle by; undefined for keys that move nothing. */
export function bucketsByKey(key: string, size: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'PageUp':
      return 5
    case 'PageDown':
      return -5
    case 'Home':
      return -size
    case 'End':
      return size
    default:
      return undefined
  }
}
