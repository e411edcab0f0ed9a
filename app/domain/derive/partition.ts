import { measureTheSame } from '../contest'
import { namedBasisOf } from '../agreement'
import type { Agreement } from '../agreement'
import type { BasisId } from '../brand'
import { groupBy } from '../group'
import { isClosed } from '../period'
import type { Stated } from '../quantity'
import type { ClosedPeriod } from '../period'
import type { ClaimIndex } from './claim-index'
import { standsForItself } from './stands-for-itself'

export type Parts = readonly [Agreement, Agreement, ...Agreement[]]

/** Groups of claims on closed spans by the first day of their span: what a longer span may be put together from. */
export type Pieces = ReadonlyMap<number | 'open', readonly [Agreement, ...Agreement[]]>

export const piecesOf = (groups: readonly Agreement[]): Pieces =>
  groupBy(
    groups.filter(
      (group) => isClosed(group.period) && isNumber(group.finest.quantity.stated) && !standsForItself(group),
    ),
    ({ period }) => period.start,
  )

/** A sum of bounds would be a bound: nothing is put together from them. */
const isNumber = ({ form }: Stated): boolean => form === 'value' || form === 'between'

/**
 * Spans that fill `whole` exactly, day by day, none of them the whole itself: the fewest that do. All measure the same
 * thing in the same way, and the same as `like`.
 *
 * @param longest days that one part may have
 */
export function partsOf(
  whole: ClosedPeriod,
  pieces: Pieces,
  { bases }: Pick<ClaimIndex, 'bases'>,
  like: Agreement | undefined,
  longest = whole.end - whole.start,
): Parts | undefined {
  const queue: Beginning[] = [{ next: whole.start, parts: [], agency: undefined }]
  const reached = new Set<string>()
  // It grows while it is read: breadth first, so that the first way that fills the span has the fewest parts.
  for (const { next, parts, agency: before } of queue) {
    for (const piece of pieces.get(next) ?? []) {
      const { period } = piece
      if (!isClosed(period) || period.end > whole.end || period.end - period.start >= longest) continue
      const agency = before ?? namedBasisOf(piece, bases)
      const key = `${period.end} ${agency ?? ''}`
      if (reached.has(key)) continue
      if (like !== undefined && !measureTheSame(piece, like, bases)) continue
      if (!parts.every((part) => measureTheSame(part, piece, bases))) continue
      const all = [...parts, piece]
      const [first, second, ...rest] = all
      if (period.end === whole.end) {
        if (first !== undefined && second !== undefined) return [first, second, ...rest]
        continue
      }
      reached.add(key)
      queue.push({ next: period.end + 1, parts: all, agency })
    }
  }
  return undefined
}

/** Parts that fill a span up to a day, and the agency that is named among them. */
interface Beginning {
  readonly next: number
  readonly parts: readonly Agreement[]
  readonly agency: BasisId | undefined
}
