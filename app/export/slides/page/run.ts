import type { Tone } from '../palette'

/** Words of one look. */
export interface Run {
  readonly text: string
  readonly tone?: Tone
  readonly bold?: boolean
  readonly serif?: boolean
  /** A web address that they lead to. */
  readonly link?: string
}

export type Paragraph = readonly Run[]

export const wordsOf = (paragraph: Paragraph): string => paragraph.map(({ text }) => text).join('')
