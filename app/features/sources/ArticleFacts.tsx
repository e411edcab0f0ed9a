import type { Article } from '~/domain/article'
import { printedName } from '~/domain/reference/printed-name'
import { useWords } from '~/i18n/useWords'
import type { Words } from '~/i18n/en'
import { capitalised, publishedText } from '~/i18n/format'
import { languageName } from './language-name'

interface Fact {
  readonly term: string
  readonly said: string | undefined
  /** What stands there instead; a fact without it is left out when there is nothing to say. */
  readonly missing?: string
  readonly note?: string | undefined
}

/** The record below the title. A field without an entry says that it has none. */
export function ArticleFacts({ article }: { readonly article: Article }) {
  const words = useWords()
  const facts = article.kind === 'release' ? releaseFacts(article, words) : articleFacts(article, words)
  return (
    <dl className="article-facts">
      {facts.map(({ term, said, missing, note }) =>
        said === undefined && missing === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {said ?? <span className="source-unknown">{missing}</span>}
              {note === undefined ? null : <span className="article-note">{note}</span>}
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}

function articleFacts(article: Article, words: Words): readonly Fact[] {
  const { believe, sourcePages } = words
  const { fact, notRecorded } = sourcePages
  const { publisher, authors, published, publishedNote, kind, confidence } = article
  return [
    { term: fact.publisher, said: publisher, missing: believe.unknownPublisher },
    {
      term: fact.author,
      said: authors.length === 0 ? undefined : authors.map(printedName).join(', '),
      missing: capitalised(believe.unknownAuthor),
    },
    {
      term: fact.published,
      said: published === undefined ? undefined : publishedText(published, words),
      missing: notRecorded.year,
      note: publishedNote,
    },
    languageFact(article, words),
    { term: fact.kind, said: sourcePages.kind[kind] },
    {
      term: fact.confidence,
      said: confidence === undefined ? undefined : sourcePages.confidence[confidence],
      missing: notRecorded.confidence,
      note: confidence === undefined ? undefined : sourcePages.confidenceIn,
    },
  ]
}

function releaseFacts(article: Article, words: Words): readonly Fact[] {
  const { believe, sourcePages } = words
  const { fact } = sourcePages
  const { table, publisher, published, publishedNote, kind, licence } = article
  return [
    { term: fact.publisher, said: publisher, missing: believe.unknownPublisher },
    { term: fact.kind, said: sourcePages.kind[kind] },
    { term: fact.table, said: table },
    {
      term: fact.published,
      said: published === undefined ? undefined : publishedText(published, words),
      missing: sourcePages.noReleaseDate,
      note: publishedNote,
    },
    languageFact(article, words),
    { term: fact.licence, said: licence },
  ]
}

const languageFact = ({ language }: Article, words: Words): Fact => ({
  term: words.sourcePages.fact.language,
  said: language === undefined ? undefined : languageName(language, words),
  missing: words.sourcePages.notRecorded.language,
})
