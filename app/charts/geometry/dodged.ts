import { groupBy } from '~/domain/group'
import type { Ground } from '../style'
import { overlapOf } from './box'
import { boxOfContest, contestBars } from './contest-bars'
import { boxOf, radiusOf } from './marks'
import type { PlacedMark } from './marks'
import { bucketWidth } from './slots'

/**
 * Marks of one date beside each other where they would overlap, inside their bucket. The lines' own stay in the
 * middle while they can, and where a stroke runs through them they stay there in any case; rivals come next, and
 * nothing else stands on the bar that joins them. Where a bucket is too narrow, marks cover each other as
 * little as they can.
 */
export function dodged(marks: readonly PlacedMark[], ground: Ground, stroked = false): readonly PlacedMark[] {
  const room = bucketWidth(ground) * 0.45
  const moved = new Map<PlacedMark, PlacedMark>()
  const upright = marks.filter(({ mark }) => mark.form.kind !== 'bar')
  for (const together of groupBy(upright, ({ at }) => at).values()) {
    const placed: PlacedMark[] = []
    const contests = contestBars(together).map(boxOfContest)
    for (const mark of together.toSorted((a, b) => rankOf(a) - rankOf(b))) {
      const taken = placed.map((other) => boxOf(other, ground.dots))
      const covers = mark.mark.contested === undefined ? [...taken, ...contests] : taken
      const covered = (one: PlacedMark) =>
        covers.reduce((area, box) => area + overlapOf(boxOf(one, ground.dots), box), 0)
      const place = lanes(mark, stroked && mark.mark.onLine ? 0 : room, ground)
        .map((by) => ({ ...mark, x: mark.x + by, x1: mark.x1 + by, x2: mark.x2 + by }))
        .reduce((best, one) => (covered(one) < covered(best) ? one : best), mark)
      placed.push(place)
      moved.set(mark, place)
    }
  }
  return marks.map((mark) => moved.get(mark) ?? mark)
}

const rankOf = ({ mark }: PlacedMark): number => (mark.onLine ? 0 : mark.contested === 'rivals' ? 1 : 2)

/** 0, 1, −1, 2, −2 … steps aside as far as the bucket goes, then to its edges, which leave halos overlapping at least. */
function lanes({ mark }: PlacedMark, room: number, { dots }: Ground): readonly number[] {
  const pitch = 2 * radiusOf(mark, dots) + 4
  const most = Math.floor(room / pitch)
  const steps = Array.from({ length: 2 * most + 1 }, (_, i) => (i % 2 === 0 ? -i / 2 : (i + 1) / 2) * pitch)
  return room < leastStep ? steps : [...steps, room, -room]
}

/** Less than this shows no more of a mark than its rim. */
const leastStep = 6
