const letter = /\p{L}/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The way a paragraph runs: that of its first letter, as in the Unicode bidirectional algorithm. */
export const directionOf = (text: string): 'ltr' | 'rtl' =>
  rightToLeft.test(letter.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'
