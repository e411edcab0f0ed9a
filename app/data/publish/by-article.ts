import type { Annotation } from '../../domain/annotation'
import type { ArticleId } from '../../domain/brand'
import type { Citation } from '../../domain/citation'
import type { Corpus } from '../../domain/corpus'
import { groupBy } from '../../domain/group'
import type { Observation } from '../../domain/observation'

/** What was taken from one article, in paragraph order; unknown paragraphs come last, in the order of the files. */
export interface Taken {
  readonly observations: readonly Observation[]
  readonly annotations: readonly Annotation[]
}

export function takenFrom(corpus: Corpus): (article: ArticleId) => Taken {
  const claims = groupBy(
    corpus.series.flatMap(({ observations }) => observations),
    ({ citation }) => citation.article,
  )
  const events = groupBy(corpus.annotations, ({ citation }) => citation.article)
  return (article) => ({
    observations: (claims.get(article) ?? []).toSorted(byParagraph),
    annotations: (events.get(article) ?? []).toSorted(byParagraph),
  })
}

const byParagraph = (a: { readonly citation: Citation }, b: { readonly citation: Citation }): number =>
  paragraphOf(a.citation) - paragraphOf(b.citation)

const paragraphOf = (citation: Citation): number =>
  (citation.form === 'passage' ? citation.paragraph : undefined) ?? Number.MAX_SAFE_INTEGER
