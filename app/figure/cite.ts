import type { ArticleRecord, WebAddress } from '~/domain/article'
import type { Citation } from '~/domain/citation'
import type { Observation } from '~/domain/observation'
import { printedName } from '~/domain/reference/printed-name'
import type { Words } from '~/i18n/en'
import { longValueText, periodWords, publishedText, statedText } from '~/i18n/format'

/**
 * The article's address with a text fragment, so that a browser scrolls to the quoted words and marks them
 * (WICG text fragments: a hyphen has a meaning of its own there and is always escaped).
 */
export function passageAddress(address: WebAddress, citation: Citation): string {
  if (citation.form === 'row') return address
  const text = encodeURIComponent(citation.quote).replaceAll('-', '%2D')
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`
}

/** One number's citation as plain text. What is unknown is left out or said, never invented. */
export function citationText(
  claim: Observation,
  article: ArticleRecord | undefined,
  basis: string,
  amur: string,
  words: Words,
): string {
  const { citation, quantity } = claim
  const place =
    citation.form === 'row'
      ? words.cite.rowOf(article?.table ?? '', citation.row)
      : words.cite.quote(citation.quote)
  return words.cite.passage({
    value: statedText(quantity.stated, quantity.hedge, quantity.unit, words, longValueText),
    period: periodWords(claim.period, words),
    basis,
    publisher: article?.publisher ?? words.believe.unknownPublisher,
    authors: article?.authors.map(printedName).join(', ') ?? '',
    title: article?.title,
    date: article?.published === undefined ? words.cite.noDate : publishedText(article.published, words),
    paragraph:
      citation.form === 'passage' && citation.paragraph !== undefined
        ? words.believe.paragraph(citation.paragraph)
        : '',
    quote: place,
    address: article?.address === undefined ? '' : passageAddress(article.address, citation),
    amur,
  })
}

/** What to type into a search engine where no address is recorded: the publisher and the exact words. */
export const searchPhrase = (citation: Citation, article: ArticleRecord | undefined): string =>
  [article?.publisher, citation.form === 'passage' ? `"${citation.quote}"` : citation.row]
    .filter((part) => part !== undefined)
    .join(' ')

/** Where in an article the number stands within its quote, for highlighting; undefined when it is not found as digits. */
export function numberIn(quote: string, value: number | undefined): readonly [number, number] | undefined {
  if (value === undefined) return undefined
  for (const match of quote.matchAll(/\d[\d\s.,\u00a0\u202f]*\d|\d/g)) {
    if (readsAs(match[0], Math.abs(value))) return [match.index, match.index + match[0].length]
  }
  return undefined
}

/** Whether digits with some separators can be read as the number, whichever of point and comma is the decimal one. */
function readsAs(text: string, value: number): boolean {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '')
  const readings = [bare.replaceAll(',', ''), bare.replaceAll('.', '').replace(',', '.')]
  return readings.some((reading) => Number(reading) === value)
}
