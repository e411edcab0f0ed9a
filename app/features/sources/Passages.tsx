import type { Article } from '~/domain/article'
import type { Catalogue } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import type { View } from '~/view/view'
import { Passage } from './Passage'
import type { PassageGroup } from './passages'

interface PassagesProps {
  readonly passages: readonly PassageGroup[]
  readonly article: Article
  readonly catalogue: Catalogue
  readonly view: View
}

/** Passages as the article has them, then those whose place in it is not recorded. */
export function Passages({ passages, article, catalogue, view }: PassagesProps) {
  const { sourcePages: sources } = useWords()
  const placed = passages.filter(({ paragraph }) => paragraph !== undefined)
  const others = passages.filter(({ paragraph }) => paragraph === undefined)
  const listOf = (groups: readonly PassageGroup[]) => (
    <ol className="plain-list passages">
      {groups.map((group) => (
        <Passage
          key={`${group.paragraph ?? ''} ${group.quote}`}
          group={group}
          language={article.language}
          catalogue={catalogue}
          view={view}
        />
      ))}
    </ol>
  )
  return (
    <>
      {placed.length > 0 ? listOf(placed) : null}
      {placed.length > 0 && others.length > 0 ? (
        <h3 className="eyebrow passages-rest">{sources.noParagraph}</h3>
      ) : null}
      {others.length > 0 ? listOf(others) : null}
    </>
  )
}
