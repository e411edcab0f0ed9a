import { memo } from 'react'
import { isPlain } from '~/charts/geometry/marks'
import type { Dots, PlacedMark } from '~/charts/geometry/marks'
import { px } from '~/charts/geometry/scale'
import type { PointId } from '~/domain/brand'
import { classes } from '~/ui/classes'
import { markClass } from './markClass'
import { MarkGlyph, MarkRing } from './MarkGlyph'

/** One mark. Clicks are answered by the plot around it, which also takes those that miss by a few pixels. */
export const MarkButton = memo(function MarkButton({
  placed,
  dots,
  stop,
  pressed,
  onFocus,
}: {
  readonly placed: PlacedMark
  readonly dots: Dots
  readonly stop: boolean
  readonly pressed: boolean
  readonly onFocus: (id: PointId) => void
}) {
  const { mark, id } = placed
  const bare = !dots.plain && isPlain(placed)
  return (
    <g
      className={classes(markClass(placed), pressed && 'amur-selected', bare && 'amur-bare')}
      data-mark={id}
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={mark.sentence}
      aria-pressed={pressed}
      onFocus={() => onFocus(id)}
    >
      {pressed && <MarkRing placed={placed} dots={dots} className="amur-ring" />}
      {stop && <MarkRing placed={placed} dots={dots} className="amur-focus" />}
      {bare && !stop && !pressed ? (
        // Nothing to see, but a place: a screen reader points at it, and so do tests.
        <circle className="amur-place" cx={px(placed.x)} cy={px(placed.y)} r={dots.radius} />
      ) : (
        <MarkGlyph placed={placed} dots={dots} />
      )}
    </g>
  )
})
