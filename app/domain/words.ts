/** Writing without spaces: Chinese and Japanese. A word has two characters there on average. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/**
 * How many words a text has, in any of the corpus' languages. Between spaces stands one word; where a stretch holds
 * ideographs, two of them are a word and the digits among them belong to it.
 */
export function wordsIn(text: string): number {
  let words = 0
  for (const stretch of text.split(/\s+/)) {
    // Dashes, bullets and other lone signs are no words.
    if (!/[\p{L}\p{N}]/u.test(stretch)) continue
    words += Math.max(1, Math.ceil((stretch.match(ideograph)?.length ?? 0) / 2))
  }
  return words
}
