/** Words on one line, without the characters that no part of a file may hold: controls, halves of pairs, noncharacters. */
export const plainText = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, ' ').trim()
