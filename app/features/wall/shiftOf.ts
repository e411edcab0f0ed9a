const hour = 3_600_000
/** Steps of a walk over nine by nine places that comes back to none before it has been at all. */
const side = 9

/**
 * By how much everything stands aside in an hour, in units of the screen: no edge stays on the same pixels for a day,
 * and nobody sees it move.
 */
export function shiftOf(now: number): readonly [x: number, y: number] {
  const hours = Math.floor(now / hour)
  return [aside(hours * 2), aside(Math.floor(hours / side) * 2 + hours)]
}

/** Around none, whatever a clock was set to. */
const aside = (steps: number): number => (((steps % side) + side) % side) - (side - 1) / 2
