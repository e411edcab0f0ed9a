import { textWidth, wrapText } from '~/charts/geometry/text-width'
import type { Weight } from '~/charts/geometry/text-width'

/** How many lines a text takes, a little generous: the deck's reader may have neither of its typefaces. */
export function linesIn(text: string, size: number, width: number, weight: Weight = 'regular'): number {
  if (text === '') return 0
  const room = width * 0.94
  return wrapText(text, size, room, weight).reduce(
    // Writing without spaces breaks anywhere.
    (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size, weight) / room)),
    0,
  )
}
