import type { ArticleRecord } from '~/domain/article'
import type { Citation } from '~/domain/citation'
import { printedName } from '~/domain/reference/printed-name'
import { useWords } from '~/i18n/useWords'
import { publishedText } from '~/i18n/format'
import { Link } from '~/view/Link'
import { addressOfArticle } from '~/view/sourceList'
import { useAddress } from '~/view/useAddress'
import './ArticleLine.css'

interface ArticleLineProps {
  readonly article: ArticleRecord | undefined
  readonly citation: Citation
}

/** Publisher, title, author, date, paragraph and how sure we are of the page. What is unknown is said. */
export function ArticleLine({ article, citation }: ArticleLineProps) {
  const words = useWords()
  const { believe } = words
  const { view } = useAddress()
  const details = [
    article?.authors.length ? article.authors.map(printedName).join(', ') : believe.unknownAuthor,
    publishedText(article?.published, words),
    citation.form === 'passage' && citation.paragraph !== undefined
      ? believe.paragraph(citation.paragraph)
      : undefined,
    article?.kind === 'founding' ? believe.founding : undefined,
    article?.kind === 'release' ? believe.release : undefined,
    article?.confidence === undefined ? undefined : believe.confidence[article.confidence],
  ].filter((part) => part !== undefined)
  return (
    <p className="article-line">
      {article === undefined ? (
        <strong>{believe.unknownPublisher}</strong>
      ) : (
        <Link href={addressOfArticle(article.id, view)}>
          <strong>{article.publisher ?? believe.unknownPublisher}</strong>
          {article.title === undefined ? null : (
            <>
              {', '}
              <cite lang={article.language} dir="auto">
                {article.title}
              </cite>
            </>
          )}
        </Link>
      )}
      <span className="article-details">{details.join(' · ')}</span>
    </p>
  )
}
