import type { Quantity } from '../../domain/quantity'
import { quoteHoldsNumber as holdsNumber } from '../../domain/quote'
import { wordsIn } from '../../domain/words'
import { statedFields } from '../../domain/stated-fields'
import { observationsIn, quotesIn } from './rule'
import type { Rule } from './rule'

/** A quotation stays a quotation: short. */
export const quoteAtMostTwelveWords: Rule = (files) =>
  quotesIn(files).flatMap(({ file, path, quote }) => {
    const words = wordsIn(quote)
    return words <= 12
      ? []
      : [{ file, path, message: `has ${words} words`, remedy: 'cut it to the twelve that hold the number' }]
  })

/**
 * The quote holds the number, so that a mistyped digit does not get through. Where no rule can judge, the file says
 * why (`quoteExempt`); an exemption that is no longer needed has to go.
 */
export const quoteHoldsNumber: Rule = (files) => {
  const languages = new Map<string, string | undefined>(
    files.articles.map(({ value }) => [value.id, value.language]),
  )
  return observationsIn(files).flatMap(({ file, path, observation: { citation, quantity } }) => {
    if (citation.form === 'row') return []
    const holds = holdsNumber(citation.quote, quantity, languages.get(citation.article))
    if (holds === (citation.quoteExempt === undefined)) return []
    return holds
      ? [
          {
            file,
            path: `${path}.quoteExempt`,
            message: 'excuses a quote that holds its number',
            remedy: 'take quoteExempt away',
          },
        ]
      : [
          {
            file,
            path: `${path}.quote`,
            message: `“${citation.quote}” does not hold ${numberText(quantity)}`,
            remedy:
              'correct the number, its unit or the quote; or say in quoteExempt why it cannot hold the number',
          },
        ]
  })
}

function numberText({ stated, unit }: Quantity): string {
  const { value, low, high } = statedFields(stated)
  return `${[value, low, high].filter((number) => number !== undefined).join(' to ')} ${unit}`
}
