/** What a wall keeps to whatever its clock, its playlist or its network does; in milliseconds. */
export const limits = {
  /** No slide stays for less: nobody could read it. */
  shortest: 3_000,
  longest: 3_600_000,
  /** What one tick can count for: a clock that is put ahead, or a lid that was shut, turns at most one slide. */
  tick: 5_000,
  /** How long a slide that is due is waited for. */
  patience: 10_000,
  /** When nothing can be loaded, the time until everything is tried again. */
  retry: 10_000,
} as const
