import type { ArticleRecord } from '~/domain/article'
import type { Citation } from '~/domain/citation'
import { useWords } from '~/i18n/useWords'
import { LinkButton } from '~/ui/LinkButton'
import { passageAddress, searchPhrase } from './cite'
import './PassageLink.css'

interface PassageLinkProps {
  readonly article: ArticleRecord | undefined
  readonly citation: Citation
}

/** Leads to the very words; where no address is recorded, says what to search for. */
export function PassageLink({ article, citation }: PassageLinkProps) {
  const { believe } = useWords()
  if (article?.address === undefined) {
    return (
      <span className="search-for">
        {believe.searchFor} <span className="search-phrase">{searchPhrase(citation, article)}</span>
      </span>
    )
  }
  return (
    <LinkButton
      look="quiet"
      icon="external"
      href={passageAddress(article.address, citation)}
      target="_blank"
      rel="noopener noreferrer"
    >
      {article.kind === 'release' ? believe.openRelease : believe.open}
      <span className="visually-hidden"> ({believe.opensNewTab})</span>
    </LinkButton>
  )
}
