import type { Measure } from '~/export/picture/run'

/** Letters of one width each, as wide as they come in the pictures' typefaces; ideographs fill their square. */
export const measure: Measure = (text, size, { weight }) =>
  Array.from(text).reduce((sum, letter) => sum + (letter >= '\u2E80' ? 1 : 0.55), 0) *
  size *
  (weight === 'bold' ? 1.08 : 1)
