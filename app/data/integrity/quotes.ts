import { wordsIn } from '../../domain/words'
import { quotesIn } from './rule'
import type { Rule } from './rule'

/** A quotation stays a quotation: short. */
export const quoteAtMostTwelveWords: Rule = (files) =>
  quotesIn(files).flatMap(({ file, path, quote }) => {
    const words = wordsIn(quote)
    return words <= 12
      ? []
      : [{ file, path, message: `has ${words} words`, remedy: 'cut it to the twelve that hold the number' }]
  })
