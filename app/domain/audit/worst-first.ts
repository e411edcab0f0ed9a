import { verdicts } from './check'
import type { Check } from './check'
import { isMissedForecast } from './missed-forecast'

/**
 * Contradictions first, the widest on top, then what agrees only when rounded, what cannot be compared, and what agrees. A
 * forecast that missed is no contradiction between sources and comes after them.
 */
export const worstFirst = (checks: readonly Check[]): readonly Check[] => checks.toSorted(byHarm)

const rank = new Map(verdicts.map((verdict, place) => [verdict, place]))
const rankOf = ({ verdict }: Check): number => rank.get(verdict) ?? verdicts.length

const byHarm = (a: Check, b: Check): number =>
  rankOf(a) - rankOf(b) ||
  Number(isMissedForecast(a)) - Number(isMissedForecast(b)) ||
  relativeGap(b) - relativeGap(a) ||
  (a.id < b.id ? -1 : 1)

/** Points of a share weigh as per cent do. */
const relativeGap = ({ gap }: Check): number => gap?.percent ?? gap?.absolute ?? 0
