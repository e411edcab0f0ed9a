import type { Article } from '~/domain/article'
import { useWords } from '~/i18n/useWords'
import { capitalised, publishedText } from '~/i18n/format'
import { languageName } from './language-name'

/** The full record. A field without an entry says that it has none. */
export function ArticleFacts({ article }: { readonly article: Article }) {
  const words = useWords()
  const { believe, sourcePages: sources } = words
  const { fact } = sources
  const { title, table, publisher, authors, published, publishedNote, language, kind, confidence } = article
  const release = kind === 'release'
  const facts: readonly (readonly [term: string, said: string | undefined, missing: string | undefined])[] = [
    [fact.title, title, release ? undefined : sources.untitled],
    [fact.table, table, undefined],
    [fact.publisher, publisher, believe.unknownPublisher],
    [
      fact.author,
      authors.length === 0 ? undefined : authors.join(', '),
      release ? undefined : capitalised(believe.unknownAuthor),
    ],
    [
      fact.published,
      published === undefined ? undefined : publishedText(published, words),
      sources.noDate(release),
    ],
    [fact.dateNote, publishedNote, undefined],
    [
      fact.language,
      language === undefined ? undefined : languageName(language, words),
      sources.notRecorded.language,
    ],
    [fact.kind, sources.kind[kind], undefined],
    [
      fact.confidence,
      confidence === undefined ? undefined : sources.confidenceIn(sources.confidence[confidence]),
      release ? undefined : sources.notRecorded.confidence,
    ],
    [fact.licence, article.licence, undefined],
  ]
  return (
    <dl className="article-facts">
      {facts.map(([term, said, missing]) =>
        said === undefined && missing === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={said === undefined ? 'source-unknown' : undefined}>{said ?? missing}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
