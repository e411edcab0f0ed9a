import type { Block } from './block'
import { directionOf } from './direction'
import { textOf, widthOf } from './line'
import type { Line } from './line'
import type { Measure, Run } from './run'
import { wrapRuns } from './wrapRuns'

interface Setting {
  readonly size: number
  readonly leading: number
  readonly width: number
  readonly measure: Measure
}

/** A paragraph, broken into lines; one in Arabic stands at the right edge. */
export const textBlock = (runs: readonly Run[], setting: Setting): Block =>
  linesBlock(wrapRuns(runs, setting.size, setting.width, setting.measure), setting)

export function linesBlock(lines: readonly Line[], { size, leading, width, measure }: Setting): Block {
  const direction = directionOf(lines.map(textOf).join(' '))
  const step = size * leading
  return {
    height: lines.length * step,
    at: (x, y) =>
      lines.map((line, index) => ({
        kind: 'text',
        line,
        size,
        x: direction === 'rtl' ? x + width : x,
        y: y + index * step + baseline(size, step),
        width: widthOf(line, size, measure),
        direction,
      })),
  }
}

/** From the top of a line to where its letters stand: their middle is the line's. */
const baseline = (size: number, step: number): number => step / 2 + 0.35 * size
