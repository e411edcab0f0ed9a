import { useWords } from '~/i18n/useWords'
import { publishedText } from '~/i18n/format'
import { passageAddress } from './cite'
import type { ClaimRow } from './table'
import { publisherOf } from './tableSort'

/** Who says so, when and where: the publisher leads to the passage, where an address is recorded. */
export function TableSource({ row }: { readonly row: ClaimRow }) {
  const words = useWords()
  const { article, claim } = row
  const { citation } = claim
  const publisher = publisherOf(row, words)
  const place = [
    publishedText(article?.published, words),
    ...(citation.form === 'passage' && citation.paragraph !== undefined
      ? [words.believe.paragraph(citation.paragraph)]
      : []),
  ]
  return (
    <>
      {article?.address === undefined ? (
        publisher
      ) : (
        <a href={passageAddress(article.address, citation)} target="_blank" rel="noopener noreferrer">
          {publisher}
          <span className="visually-hidden"> ({words.believe.opensNewTab})</span>
        </a>
      )}
      <span className="table-note">{place.join(' · ')}</span>
    </>
  )
}
