import type { PlacedRange } from '~/charts/geometry/marks'
import { px } from '~/charts/geometry/scale'

/** From the lowest to the highest value that a number can mean, capped where it ends. */
export function RangeLine({ x, range }: { readonly x: number; readonly range: PlacedRange }) {
  const { top, bottom, openTop, openBottom } = range
  const cap = (y: number) => `M${px(x - 3)} ${px(y)}H${px(x + 3)}`
  return (
    <path
      className="amur-range"
      d={`M${px(x)} ${px(top)}V${px(bottom)}${openTop ? '' : cap(top)}${openBottom ? '' : cap(bottom)}`}
    />
  )
}
