import { radiusOf } from '~/charts/geometry/marks'
import type { Dots, PlacedMark } from '~/charts/geometry/marks'
import { groupBy } from '~/domain/group'
import { shapePath } from '~/charts/geometry/shapes'

/** Hundreds of dots as one path a hue; nothing at all where the line stands without its dots. */
export function PlainDots({ marks, dots }: { readonly marks: readonly PlacedMark[]; readonly dots: Dots }) {
  if (!dots.plain) return null
  const hues = groupBy(marks, ({ hue }) => hue)
  return (
    <g aria-hidden="true">
      {[...hues].map(([hue, placed]) => (
        <path
          key={hue}
          className={`amur-${hue} amur-glyph`}
          d={placed.map(({ mark, x, y }) => shapePath('circle', x, y, radiusOf(mark, dots))).join('')}
        />
      ))}
    </g>
  )
}
