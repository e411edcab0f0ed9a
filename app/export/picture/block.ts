import type { Line } from './line'

/** What is set around a chart, in the picture's units. */
export type Placed =
  | {
      readonly kind: 'text'
      readonly line: Line
      readonly size: number
      /** Where its first letter stands; for Arabic the right end. */
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly width: number
      readonly direction: 'ltr' | 'rtl'
    }
  /** The sign of a note by its place among them. */
  | { readonly kind: 'glyph'; readonly note: number; readonly x: number; readonly y: number }
  | {
      readonly kind: 'disc'
      readonly number: number
      readonly isOwn: boolean
      readonly x: number
      readonly y: number
    }
  | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number }

/** Something that has a height and may stand anywhere. */
export interface Block {
  readonly height: number
  readonly at: (x: number, y: number) => readonly Placed[]
}
