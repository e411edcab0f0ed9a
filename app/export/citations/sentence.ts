/** Ends in one full stop, unless it has an end of its own: `Who will pay?`, `n.d.`, `„Wer zahlt?“` */
export const sentence = (words: string): string => (isEnded(words) ? words : `${words}.`)

export const isEnded = (words: string): boolean => /[.?!…。？！][”’"'»“]?$/u.test(words)
