/** A stretch of text of one look. */
export interface Run {
  readonly text: string
  readonly face: Face
  readonly weight: Weight
  readonly tone: Tone
}

export type Face = 'serif' | 'sans'
export type Weight = 'regular' | 'bold'
export type Tone = 'ink' | 'muted'

/** How text of a size and a look stands: the width of one line. */
export type Measure = (text: string, size: number, run: Pick<Run, 'face' | 'weight'>) => number

const plain: Run = { text: '', face: 'sans', weight: 'regular', tone: 'muted' }

export const runOf = (text: string, look: Partial<Omit<Run, 'text'>> = {}): Run => ({
  ...plain,
  ...look,
  text,
})
