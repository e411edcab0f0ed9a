import { barHeight, boundReach, radiusOf } from '~/charts/geometry/marks'
import type { Dots, PlacedMark } from '~/charts/geometry/marks'
import { px } from '~/charts/geometry/scale'
import { ColumnGlyph, ColumnRing } from './ColumnGlyph'
import { RangeLine } from './RangeLine'
import { barPath, boundPath, shapePath } from '~/charts/geometry/shapes'

/** The drawing of one mark: a paper halo that keeps lines off it, then the mark. */
export function MarkGlyph({ placed, dots }: { readonly placed: PlacedMark; readonly dots: Dots }) {
  const { mark, x, y, column, range } = placed
  if (column !== undefined) return <ColumnGlyph column={column} fill={mark.fill} />
  switch (mark.form.kind) {
    case 'dot': {
      const path = shapePath(mark.shape, x, y, radiusOf(mark, dots))
      return (
        <>
          {range !== undefined && <RangeLine x={x} range={range} />}
          <path className="amur-halo" d={path} />
          {/* A length of 100 lets dashes close evenly around every shape. */}
          <path className="amur-glyph" d={path} pathLength={100} />
          {mark.fill === 'reckoned' && <circle className="amur-core" cx={px(x)} cy={px(y)} r={1.25} />}
        </>
      )
    }
    case 'bar': {
      const path = barPath(placed.x1, placed.x2, y, barHeight, mark.form.openStart)
      return (
        <>
          <path className="amur-halo" d={path} />
          <path className="amur-glyph" d={path} />
        </>
      )
    }
    case 'bound': {
      const { stem, head } = boundPath(x, y, placed.arrow ?? 'up', boundReach)
      return (
        <>
          <path className="amur-halo" d={`${stem}${head}`} />
          <path className="amur-stem" d={stem} />
          <path className="amur-glyph" d={head} />
        </>
      )
    }
  }
}

/** Ring around a mark: of the selected one, and of the one that has the keyboard. */
export function MarkRing({
  placed,
  dots,
  className,
}: {
  readonly placed: PlacedMark
  readonly dots: Dots
  readonly className: string
}) {
  const { mark, x, y, column } = placed
  if (column !== undefined) return <ColumnRing column={column} className={className} />
  if (mark.form.kind === 'bar') {
    const reach = barHeight / 2 + 4
    return (
      <rect
        className={className}
        x={px(placed.x1 - 4)}
        y={px(y - reach)}
        width={px(placed.x2 - placed.x1 + 8)}
        height={2 * reach}
        rx={reach}
      />
    )
  }
  return <circle className={className} cx={px(x)} cy={px(y)} r={Math.max(radiusOf(mark, dots), 3.5) + 4.5} />
}
