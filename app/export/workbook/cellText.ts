/** Longest text that a cell may hold; Excel offers to repair a file with a longer one. */
const longest = 32_767

/**
 * Words as a cell holds them. Excel reads `_x0041_` as an escaped character, so words that look like one escape their
 * underscore.
 */
export function cellText(words: string): string {
  const text = words.replaceAll('\r\n', '\n').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
