/**
 * Advance widths of Inter with tabular figures, space to tilde, in thousandths of an em, read off the font.
 * Measuring in the page would force a layout a label and is impossible where a chart is drawn before it has a page.
 */
const regular = [
  269, 288, 466, 633, 642, 982, 644, 300, 391, 391, 648, 648, 269, 648, 269, 360, 648, 648, 648, 648, 648,
  648, 648, 648, 648, 648, 269, 269, 648, 648, 648, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269,
  571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 391, 360, 391, 471,
  456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528,
  327, 591, 562, 818, 546, 562, 552, 391, 333, 391, 648,
]
const bold = [
  269, 338, 552, 649, 655, 1016, 672, 339, 391, 391, 646, 646, 269, 646, 269, 388, 646, 646, 646, 646, 646,
  646, 646, 646, 646, 646, 269, 269, 646, 646, 646, 560, 1016, 747, 662, 740, 722, 607, 587, 751, 747, 281,
  584, 719, 565, 932, 762, 771, 648, 777, 657, 655, 667, 732, 747, 1038, 738, 731, 664, 391, 388, 391, 487,
  476, 365, 581, 630, 588, 630, 596, 398, 632, 623, 271, 271, 580, 271, 913, 623, 613, 630, 630, 407, 560,
  366, 623, 600, 850, 580, 602, 573, 391, 372, 391, 646,
]

export type Weight = 'regular' | 'bold'

/** Width of one line in pixels, a little generous: a label may stand wide, never run over. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const table = weight === 'bold' ? bold : regular
  let sum = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 32
    sum += table[code - 32] ?? (code >= 0x2e80 ? 1000 : 680)
  }
  return Math.ceil((sum / 1000) * size * 1.02)
}

/** Breaks at spaces into lines no wider than `most`; a longer word keeps a line of its own. */
export function wrapText(
  text: string,
  size: number,
  most: number,
  weight: Weight = 'regular',
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = `${last ?? ''} ${word}`
    if (last !== undefined && textWidth(joined, size, weight) <= most) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

/** Cuts at a letter, with an ellipsis, when the text is wider than `most`. */
export function clipText(text: string, size: number, most: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= most) return text
  const letters = Array.from(text)
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, weight) > most) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
