import { useEffect, useMemo } from 'react'
import type { ArticleFile } from '~/domain/bibliography'
import type { Catalogue } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { publishedText } from '~/i18n/format'
import { Link } from '~/view/Link'
import { addressOfSources } from '~/view/sourceList'
import type { View } from '~/view/view'
import { ArticleFacts } from './ArticleFacts'
import { FaredSection } from './FaredSection'
import { HowToCite } from './HowToCite'
import { Passages } from './Passages'
import { passagesOf, rowsOf } from './passages'
import { ReleaseRows } from './ReleaseRows'
import { WhereToRead } from './WhereToRead'

interface ArticlePageProps {
  readonly file: ArticleFile
  readonly catalogue: Catalogue
  readonly view: View
}

/** One article in full: what is known of it, how to cite it, and everything that was taken from it. */
export function ArticlePage({ file, catalogue, view }: ArticlePageProps) {
  const words = useWords()
  const { believe, sourcePages: sources } = words
  const { article, observations, annotations } = file
  const passages = useMemo(() => passagesOf(file), [file])
  const rows = useMemo(() => rowsOf(file), [file])
  const name = article.title ?? article.table
  useOpenedItem()
  return (
    <>
      <header className="article-head">
        <p className="eyebrow">
          <Link href={addressOfSources(view)}>{sources.heading}</Link>
        </p>
        <h1>
          {name === undefined ? (
            <span className="source-unknown">{sources.untitled}</span>
          ) : (
            <span lang={article.language} dir="auto">
              {name}
            </span>
          )}
        </h1>
        <p className="article-by">
          {article.publisher ?? believe.unknownPublisher}
          {article.published === undefined ? null : `, ${publishedText(article.published, words)}`}
        </p>
      </header>
      <div className="article-grid">
        <aside className="article-side" aria-label={sources.record}>
          <ArticleFacts article={article} />
          <WhereToRead article={article} quote={passages[0]?.quote} />
          <HowToCite article={article} />
        </aside>
        <section className="article-taken" aria-labelledby="taken">
          <h2 id="taken">{sources.taken}</h2>
          <p className="article-tally">
            {sources.tally(observations.length, annotations.length, article.context.length)}
          </p>
          <Passages passages={passages} article={article} catalogue={catalogue} view={view} />
          <ReleaseRows rows={rows} catalogue={catalogue} view={view} />
          {observations.length === 0 ? null : <FaredSection file={file} catalogue={catalogue} view={view} />}
        </section>
      </div>
    </>
  )
}

/** An address that names one figure or event opens the page there. */
function useOpenedItem(): void {
  const { hash } = window.location
  useEffect(() => {
    if (hash === '') return
    const item = document.getElementById(decodedHash(hash))
    if (item === null) return
    item.scrollIntoView({ block: 'center' })
    item.setAttribute('data-opened', '')
    return () => item.removeAttribute('data-opened')
  }, [hash])
}

function decodedHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}
