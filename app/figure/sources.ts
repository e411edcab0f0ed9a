import type { Basis } from '~/domain/basis'
import type { ArticleId, BasisId } from '~/domain/brand'
import { groupBy } from '~/domain/group'
import { claimsOf } from '~/domain/derive/term'
import type { Point } from '~/domain/point'
import type { Words } from '~/i18n/en'
import type { Articles } from './keep'
import type { SourceLine } from './model'

const namedPublishers = 4
/** Further bases are counted and not spelt out: a foot is read, a list of forty outlets is not. */
const basesWithPublishers = 2

/** The sources of exactly the marks that are drawn, the basis with most articles first. */
export function sourcesOf(
  points: readonly Point[],
  articles: Articles,
  bases: ReadonlyMap<BasisId, Basis>,
  words: Words,
): SourceLine {
  const claims = points.flatMap((point) => (point.kind === 'derived' ? claimsOf(point.term) : point.claims))
  const byBasis = groupBy(claims, (claim) => claim.basis)
  const lines = [...byBasis].map(([id, said]) => {
    const ids = new Set(said.map((claim) => claim.citation.article))
    const publishers = publishersOf([...ids], articles, words)
    return {
      id,
      label: bases.get(id)?.label ?? id,
      articles: ids.size,
      publishers: publishers.slice(0, namedPublishers),
      more: Math.max(0, publishers.length - namedPublishers),
    }
  })
  const ranked = lines.toSorted((a, b) => b.articles - a.articles)
  return {
    marks: points.length,
    articles: new Set(claims.map((claim) => claim.citation.article)).size,
    bases: ranked.map((line, rank) =>
      rank < basesWithPublishers ? line : { ...line, publishers: [], more: 0 },
    ),
  }
}

/** Publishers by how many of the articles are theirs. */
function publishersOf(ids: readonly ArticleId[], articles: Articles, words: Words): readonly string[] {
  const byName = groupBy(ids, (id) => articles.get(id)?.publisher ?? words.sources.unknownPublisher)
  return [...byName]
    .toSorted(([a, m], [b, n]) => n.length - m.length || a.localeCompare(b, words.locale))
    .map(([name]) => name)
}
