/**
 * Words that a spreadsheet would run as a formula, with an apostrophe before them that keeps them words. Full-width
 * signs count too: Excel reads them as the plain ones where it is set to an East Asian language.
 */
export const neutralised = (words: string): string =>
  /^\s*[=+\-@＝＋－＠\t\r\n]/.test(words) ? `'${words}` : words
