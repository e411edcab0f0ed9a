import { midpoint } from '../../domain/period'
import type { StatedPoint } from '../../domain/point'
import { position } from '../../domain/quantity'

const most = 40

/** At most 40 points of a line as [fractional day, value]: of every bucket its lowest and its highest, so that peaks stay. */
export function sparkOf(line: readonly StatedPoint[]): readonly (readonly [number, number])[] {
  const places = line.flatMap((point) => {
    const day = midpoint(point.period)
    return day === undefined ? [] : [[day, Number(position(point.shown).toPrecision(6))] as const]
  })
  if (places.length <= most) return places
  const size = places.length / (most / 2)
  return Array.from({ length: most / 2 }, (_, bucket) => {
    const inside = places.slice(Math.round(bucket * size), Math.round((bucket + 1) * size))
    const byValue = inside.toSorted(([, a], [, b]) => a - b)
    // The newest point ends the line, whatever its value.
    const ends = bucket === most / 2 - 1 ? [byValue[0], places.at(-1)] : [byValue[0], byValue.at(-1)]
    return ends.filter((place) => place !== undefined).toSorted(([a], [b]) => a - b)
  }).flat()
}
