import type { Box } from '~/charts/geometry/box'
import { px } from '~/charts/geometry/scale'
import type { Mark } from '~/charts/model'

/** An outline is drawn inside its own edges, so that a hollow bar is as tall as a filled one. */
export function ColumnGlyph({ column, fill }: { readonly column: Box; readonly fill: Mark['fill'] }) {
  const { left, top, right, bottom } = column
  const inset = fill === 'filled' ? 0 : Math.min(0.75, (right - left) / 4)
  return (
    <rect
      className="amur-glyph"
      x={px(left + inset)}
      y={px(top + inset)}
      width={px(Math.max(0.5, right - left - 2 * inset))}
      height={px(Math.max(0.5, bottom - top - 2 * inset))}
    />
  )
}

/** Around a bar that is chosen or has the keyboard. */
export function ColumnRing({ column, className }: { readonly column: Box; readonly className: string }) {
  const { left, top, right, bottom } = column
  return (
    <rect
      className={className}
      x={px(left - 3)}
      y={px(top - 3)}
      width={px(right - left + 6)}
      height={px(bottom - top + 6)}
      rx={2}
    />
  )
}
