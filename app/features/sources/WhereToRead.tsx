import type { Article } from '~/domain/article'
import { useWords } from '~/i18n/useWords'
import { LinkButton } from '~/ui/LinkButton'

interface WhereToReadProps {
  readonly article: Article
  /** Its first passage, for a search where no title is recorded. */
  readonly quote: string | undefined
}

/** The way to the article itself; where no address is recorded, what to search for. */
export function WhereToRead({ article, quote }: WhereToReadProps) {
  const { believe, sourcePages: sources } = useWords()
  const { address } = article
  if (address !== undefined) {
    return (
      <p className="article-read">
        <LinkButton icon="external" href={address} target="_blank" rel="noopener noreferrer">
          {article.kind === 'release' ? believe.openRelease : sources.read}
          <span className="visually-hidden"> ({believe.opensNewTab})</span>
        </LinkButton>
        <span className="article-host">{hostOf(address)}</span>
      </p>
    )
  }
  return (
    <p className="article-read source-unknown">
      {believe.searchFor} <span className="article-phrase">{phraseOf(article, quote)}</span>
    </p>
  )
}

const hostOf = (address: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(address)?.[1] ?? address

function phraseOf({ publisher, title, table }: Article, quote: string | undefined): string {
  const name = title ?? table ?? quote
  return [publisher, name === undefined ? undefined : `"${name}"`]
    .filter((part) => part !== undefined)
    .join(' ')
}
