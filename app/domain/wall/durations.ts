import { limits } from './limits'

/**
 * Seconds of each slide as milliseconds. Nonsense (zero, negative, no number) becomes the shortest time that is allowed:
 * a wall never stops over it.
 */
export const durations = (seconds: readonly number[]): readonly number[] =>
  seconds.map((each) =>
    each > 0 ? Math.min(limits.longest, Math.max(limits.shortest, each * 1000)) : limits.shortest,
  )
