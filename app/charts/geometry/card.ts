import { boxHolds } from './box'
import type { Box } from './box'

/**
 * Where the hover card stands: above its mark, else beside it, else below; inside the plot always. A finger hides
 * what lies below it and around it, so for touch the card keeps farther off and never goes below.
 */
export function cardBox(
  mark: { x: number; y: number },
  width: number,
  height: number,
  plot: Box,
  touch: boolean,
): Box {
  const gap = touch ? 36 : 14
  const left = within(mark.x - width / 2, plot.left, plot.right - width)
  const middle = within(mark.y - height / 2 - (touch ? height / 2 : 0), plot.top, plot.bottom - height)
  const at = (x: number, y: number): Box => ({ left: x, top: y, right: x + width, bottom: y + height })
  const above = at(left, mark.y - gap - height)
  const beside = [at(mark.x - gap - width, middle), at(mark.x + gap, middle)]
  const places = touch ? [above, ...beside] : [above, ...beside, at(left, mark.y + gap)]
  return (
    places.find((place) => boxHolds(plot, place)) ??
    at(left, within(above.top, plot.top, plot.bottom - height))
  )
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))
