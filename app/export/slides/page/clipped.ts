import type { Weight } from '~/charts/geometry/text-width'
import { linesIn } from './linesIn'

/** A text cut off with an ellipsis so that it takes no more than so many lines. */
export function clipped(text: string, size: number, width: number, most: number, weight?: Weight): string {
  const takes = (words: string) => linesIn(words, size, width, weight)
  if (takes(text) <= most) return text
  const letters = Array.from(text)
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`
  let fits = 0
  let breaks = letters.length
  while (breaks - fits > 1) {
    const middle = Math.floor((fits + breaks) / 2)
    if (takes(cut(middle)) <= most) fits = middle
    else breaks = middle
  }
  return cut(fits)
}
