import type { Hue } from '../model'
import type { Box } from './box'
import type { Weight } from './text-width'

export interface LabelLine {
  readonly text: string
  readonly size: number
  readonly weight: Weight
  /** Baseline. */
  readonly x: number
  readonly y: number
}

export interface PlacedLabel {
  readonly key: string
  readonly hue: Hue | 'muted'
  readonly anchor: 'start' | 'end'
  readonly box: Box
  readonly lines: readonly LabelLine[]
}

export const nameSize = 13
export const textSize = 12
export const lineHeight = 16
/** From a line's top to its baseline, at 12–13 px in a line of 16. */
export const ascent = 12.5
