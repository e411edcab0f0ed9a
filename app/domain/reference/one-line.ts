/**
 * Words of a source as they may stand in a list of references: on one line, and without characters that nobody sees. Line
 * breaks would begin a new field in RIS, and marks that turn the direction of writing would reach beyond their own words.
 */
export const oneLine = (words: string): string =>
  words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
