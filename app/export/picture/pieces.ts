/** Scripts that are written without spaces. */
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u
/** What no line may begin with, and what none may end with. */
const closing = /^[，。、；：？！）》」』】〕〉’”…,.;:?!)\]}%％]/u
const opening = /[（《「『【〔〈‘“([{$¥￥]$/u

/** Longer than any word: an address, which may break at its signs. */
const longWord = 24

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The letters of a text as a reader counts them. */
export const lettersOf = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)

/** A space at which a line may not break is part of its word. */
const words = /^[^\S\u00A0\u202F]+|[\S\u00A0\u202F]+[^\S\u00A0\u202F]*/gu
/** In an address: behind a folder or an item, before the query and each of its parameters. */
const inAddress = /(?<=[/,])(?=[^/,\s])|(?<=.)(?=[?&])/u

/**
 * A text in pieces between which a line may break; joined they are the text again. Breaks stand after spaces, between
 * ideographs, and at the signs of long addresses.
 */
export const piecesOf = (text: string): readonly string[] =>
  (text.match(words) ?? []).flatMap((word) => {
    if (ideographic.test(word)) return ideographPieces(word)
    return word.length > longWord ? word.split(inAddress) : [word]
  })

function ideographPieces(word: string): readonly string[] {
  const pieces: string[] = []
  for (const letter of lettersOf(word)) {
    const before = pieces.at(-1)
    const joins =
      before !== undefined &&
      (letter.trim() === '' ||
        closing.test(letter) ||
        opening.test(before) ||
        !(ideographic.test(letter) || ideographic.test(lettersOf(before).at(-1) ?? '')))
    if (joins) pieces[pieces.length - 1] = before + letter
    else pieces.push(letter)
  }
  return pieces
}
