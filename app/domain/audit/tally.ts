import type { Check, Verdict } from './check'

/** How many checks ended in each verdict. */
export type Tally = Readonly<Record<Verdict, number>>

export function tallyOf(checks: readonly Check[]): Tally {
  const tally: Record<Verdict, number> = {
    contradicts: 0,
    'agrees-rounded': 0,
    'not-comparable': 0,
    agrees: 0,
  }
  for (const { verdict } of checks) tally[verdict] += 1
  return tally
}
