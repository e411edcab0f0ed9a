import { boxesMeet } from '~/charts/geometry/box'
import { boxOf, radiusOf } from '~/charts/geometry/marks'
import type { PlacedMark } from '~/charts/geometry/marks'
import { bucketWidth } from '~/charts/geometry/slots'
import type { Ground } from '~/charts/style'
import { groupBy } from '~/domain/group'

/**
 * Marks of one date beside each other where they would overlap, inside their bucket. The lines' own stay in the
 * middle while they can; where a bucket is too narrow, marks cover each other as in a line chart.
 */
export function dodged(marks: readonly PlacedMark[], ground: Ground): readonly PlacedMark[] {
  const room = bucketWidth(ground) * 0.45
  const moved = new Map<PlacedMark, PlacedMark>()
  const upright = marks.filter(({ mark }) => mark.form.kind !== 'bar')
  for (const together of groupBy(upright, ({ at }) => at).values()) {
    const placed: PlacedMark[] = []
    for (const mark of together.toSorted((a, b) => Number(b.mark.onLine) - Number(a.mark.onLine))) {
      const covered = (one: PlacedMark) =>
        placed.filter((other) => boxesMeet(boxOf(one, ground.dots), boxOf(other, ground.dots))).length
      const place = lanes(mark, room, ground)
        .map((by) => ({ ...mark, x: mark.x + by, x1: mark.x1 + by, x2: mark.x2 + by }))
        .reduce((best, one) => (covered(one) < covered(best) ? one : best), mark)
      placed.push(place)
      moved.set(mark, place)
    }
  }
  return marks.map((mark) => moved.get(mark) ?? mark)
}

/** 0, 1, −1, 2, −2 … steps aside as far as the bucket goes. */
function lanes({ mark }: PlacedMark, room: number, { dots }: Ground): readonly number[] {
  const pitch = 2 * radiusOf(mark, dots) + 4
  const most = Math.floor(room / pitch)
  return Array.from({ length: 2 * most + 1 }, (_, i) => (i % 2 === 0 ? -i / 2 : (i + 1) / 2) * pitch)
}
