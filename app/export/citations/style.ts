import type { Reference } from '~/domain/reference/reference'

/** A style of citation as text. References to one author and year are told apart by letters: 2023a, 2023b. */
export interface CitationStyle {
  /** What its entry begins with: who, or what where nobody is known. */
  readonly head: (reference: Reference) => string
  readonly entry: (reference: Reference, letter: string) => string
  /** Where entries without a date stand among those of one head. */
  readonly undated: 'first' | 'last'
  /** Order of entries of one head and year, in which they take their letters. */
  readonly compare: (a: Reference, b: Reference) => number
}
