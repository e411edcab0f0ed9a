import type { MarkShape } from '../model'
import { px } from './scale'

/** Outline of a mark around (x, y), of about the same ink whatever its shape. */
export function shapePath(shape: MarkShape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    case 'triangle':
      return polygon([
        [x, y - 1.25 * r],
        [x + 1.2 * r, y + 0.85 * r],
        [x - 1.2 * r, y + 0.85 * r],
      ])
    case 'square':
      return polygon([
        [x - 0.9 * r, y - 0.9 * r],
        [x + 0.9 * r, y - 0.9 * r],
        [x + 0.9 * r, y + 0.9 * r],
        [x - 0.9 * r, y + 0.9 * r],
      ])
    case 'diamond':
      return polygon([
        [x, y - 1.3 * r],
        [x + 1.3 * r, y],
        [x, y + 1.3 * r],
        [x - 1.3 * r, y],
      ])
  }
}

const polygon = (corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`

/** A bar with round ends; an open start ends in an arrowhead that says "and before". */
export function barPath(x1: number, x2: number, y: number, height: number, openStart: boolean): string {
  const h = height / 2
  if (!openStart) {
    const r = Math.min(h, (x2 - x1) / 2)
    return `M${px(x1 + r)} ${px(y - h)}H${px(x2 - r)}a${r} ${h} 0 0 1 0 ${height}H${px(x1 + r)}a${r} ${h} 0 0 1 0 ${-height}Z`
  }
  const neck = Math.min(x1 + 7, x2)
  return `M${px(x1)} ${px(y)}L${px(neck)} ${px(y - h - 2.5)}V${px(y - h)}H${px(x2)}V${px(y + h)}H${px(neck)}V${px(y + h + 2.5)}Z`
}

/** A tick at the bound and an arrow from it towards where the value may lie. */
export function boundPath(
  x: number,
  y: number,
  towards: 'up' | 'down',
  reach: number,
): { readonly stem: string; readonly head: string } {
  const way = towards === 'up' ? -1 : 1
  const neck = y + way * (reach - 6)
  return {
    stem: `M${px(x - 5)} ${px(y)}H${px(x + 5)}M${px(x)} ${px(y)}V${px(neck)}`,
    head: polygon([
      [x, y + way * reach],
      [x + 4, neck],
      [x - 4, neck],
    ]),
  }
}
