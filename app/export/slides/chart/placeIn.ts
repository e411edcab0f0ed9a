import type { Mark } from '~/charts/model'
import { timeOf } from '~/charts/geometry/marks'
import { isClosed, samePeriod } from '~/domain/period'
import type { Row } from './model'

/** The rows of a mark: its own bucket's, or for a longer span those whose middle it covers; the nearest where it covers none. */
export function placeIn(rows: readonly Row[], { point, form }: Mark): readonly [from: number, to: number] {
  const { period } = point
  if (form.kind !== 'bar') {
    const own = rows.findIndex(
      ({ span }) => span !== undefined && isClosed(period) && samePeriod(span, period),
    )
    return own >= 0 ? [own, own] : nearest(rows, timeOf(form))
  }
  const covered = rows.flatMap((row, index) => {
    const middle = middleOf(row)
    return middle !== undefined && middle > form.from && middle < form.to ? [index] : []
  })
  const [first] = covered
  return first === undefined ? nearest(rows, timeOf(form)) : [first, covered.at(-1) ?? first]
}

function nearest(rows: readonly Row[], at: number): readonly [number, number] {
  const away = (row: Row | undefined) => {
    const middle = row === undefined ? undefined : middleOf(row)
    return middle === undefined ? Infinity : Math.abs(middle - at)
  }
  const best = rows.reduce((held, row, index) => (away(row) < away(rows[held]) ? index : held), 0)
  return [best, best]
}

const middleOf = ({ span }: Row): number | undefined =>
  span === undefined ? undefined : (span.start + span.end + 1) / 2
