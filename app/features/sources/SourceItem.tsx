import { memo } from 'react'
import type { Source } from '~/domain/bibliography'
import type { Catalogue } from '~/domain/corpus'
import { printedName } from '~/domain/reference/printed-name'
import { useWords } from '~/i18n/useWords'
import { publishedText } from '~/i18n/format'
import { Link } from '~/view/Link'
import { addressOfArticle } from '~/view/sourceList'
import type { View } from '~/view/view'
import { languageName } from './language-name'
import { SupportLines } from './SupportLines'

interface SourceItemProps {
  readonly source: Source
  readonly catalogue: Catalogue
  readonly view: View
}

/** One source of the bibliography: who, what, when, and what it is good for. What is unknown is said. */
export const SourceItem = memo(function SourceItem({ source, catalogue, view }: SourceItemProps) {
  const words = useWords()
  const { believe, sourcePages: sources } = words
  const { id, publisher, title, table, authors, published, language, kind, confidence } = source
  const name = title ?? table
  const details = [
    ...authors.map(printedName),
    language === undefined ? sources.noLanguage : languageName(language, words),
    kind === 'founding' ? believe.founding : kind === 'release' ? believe.release : undefined,
    confidence === undefined ? undefined : believe.confidence[confidence],
  ].filter((part) => part !== undefined)
  return (
    <li className="source" data-source={id}>
      <p className={published === undefined ? 'source-date source-unknown' : 'source-date'}>
        {publishedText(published, words)}
      </p>
      <div className="source-body">
        <h2 className="source-title">
          <Link href={addressOfArticle(id, view)}>
            {name === undefined ? (
              <>
                <span className="visually-hidden">{publisher ?? believe.unknownPublisher},</span>{' '}
                <span className="source-unknown">{sources.untitled}</span>
              </>
            ) : (
              <span lang={language} dir="auto">
                {name}
              </span>
            )}
          </Link>
        </h2>
        <p className="source-by">
          <strong>{publisher ?? believe.unknownPublisher}</strong> {details.join(' · ')}
        </p>
        <SupportLines source={source} catalogue={catalogue} view={view} />
      </div>
      <p className="source-counts">
        <span>{sources.figures(source.figures)}</span> <span>{sources.events(source.events)}</span>
      </p>
    </li>
  )
})
