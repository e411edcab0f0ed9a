/** One word or number of a text, as it is compared: lower case, without accents, numbers with a point. */
export interface Token {
  readonly text: string
  /** The number that the digits say; undefined for words. */
  readonly number: NumberToken | undefined
}

interface NumberToken {
  readonly value: number
  /** Digits after the point: 240 asks for what rounds to 240, 240.1 for what rounds to 240.1. */
  readonly decimals: number
}

/** Numbers with their separators; single ideographs, since Chinese has no spaces; words with the digits in them (q3). */
const pieces = /\d+(?:[.,]\d+)*|[\p{Script=Han}]|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** The words and numbers of a text, in order. Signs are no words: a text of signs alone has none. */
export const tokensIn = (text: string): readonly Token[] =>
  [...folded(text).matchAll(pieces)].flatMap(([piece]) => tokensOf(piece))

/** Lower case, without accents; compatibility forms become plain ones: full-width digits, ligatures, superscripts. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()

function tokensOf(piece: string): readonly Token[] {
  if (!/^\d/.test(piece)) return [{ text: piece, number: undefined }]
  const plain = plainNumber(piece)
  // 14.10.2023 is a date and 192.168.0.1 an address: each part stands for itself.
  if (plain === undefined) return piece.split(/[.,]/).map(numberToken)
  return [numberToken(plain)]
}

const numberToken = (text: string): Token => ({
  text,
  number: { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 },
})

/** `1,903` is 1903, as the site writes it; `190,27` is 190.27; undefined for digits that are no one number. */
function plainNumber(piece: string): string | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(piece)) return piece.replaceAll(',', '')
  return /^\d+(?:[.,]\d+)?$/.test(piece) ? piece.replace(',', '.') : undefined
}

/** A bare number from 1900 to 2099 is nearly always meant as a time. */
export const isYear = ({ text }: Token): boolean => /^(?:19|20)\d\d$/.test(text)
