type Range = readonly [first: number, last: number]

/** Reads what CSS writes of a font file: `U+0-FF, U+131, U+4??`. */
export function rangesOf(unicodeRange: string): readonly Range[] {
  return unicodeRange.split(',').flatMap((text): readonly Range[] => {
    const match = /^\s*u\+([\da-f?]{1,6})(?:-([\da-f]{1,6}))?\s*$/iu.exec(text)
    if (match === null) return []
    const [, from = '', to = from] = match
    return [[Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'f'), 16)]]
  })
}

export const holds = (ranges: readonly Range[], letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => code >= first && code <= last)
}
