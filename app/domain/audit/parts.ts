import type { Agreement } from '../agreement'
import { isPlainFact } from '../derive/claim-index'
import type { ClaimIndex } from '../derive/claim-index'
import { partsOf, piecesOf } from '../derive/partition'
import type { Parts } from '../derive/partition'
import { readingsOf } from '../derive/readings'
import { standsForItself } from '../derive/stands-for-itself'
import { together } from '../derive/together'
import { isClosed } from '../period'
import type { Series } from '../series'
import { judged } from './check-of'
import type { Check } from './check'
import { bestOf } from './judge'

/** January and February of China's customs come as one, so the finest parts have up to 62 days. */
const finest = 62

/**
 * A span against the shorter ones that fill it exactly: by the fewest of them (January–November and December), and by
 * months where all are stated.
 */
export function partsChecks(series: Series, index: ClaimIndex): readonly Check[] {
  const groups = index.groups(series.id).filter((group) => isPlainFact(group, series))
  const pieces = piecesOf(groups)
  return groups.flatMap((group) => {
    const { period } = group
    if (!isClosed(period) || period.end - period.start < 32 || standsForItself(group)) return []
    const fewest = partsOf(period, pieces, index, group)
    const months = fewest === undefined ? undefined : partsOf(period, pieces, index, group, finest)
    return [
      ...(fewest === undefined ? [] : checkBy(series, group, fewest, index, undefined)),
      ...(months === undefined || areSame(months, fewest)
        ? []
        : checkBy(series, group, months, index, 'months')),
    ]
  })
}

const areSame = (a: Parts, b: Parts | undefined): boolean =>
  a.length === b?.length && a.every((part, place) => part === b[place])

function checkBy(
  series: Series,
  group: Agreement,
  parts: Parts,
  index: ClaimIndex,
  by: string | undefined,
): readonly Check[] {
  if (!isClosed(group.period)) return []
  const sum = together(series, group.period, parts, series.unit, index)
  const best = sum === undefined ? undefined : bestOf(readingsOf(group, series.unit, index.show), [sum])
  return best === undefined ? [] : [judged({ identity: 'parts', series, group, unit: series.unit, by }, best)]
}
