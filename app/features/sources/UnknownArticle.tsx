import { useEffect } from 'react'
import { useBibliography } from '~/data/queries/articles'
import { useWords } from '~/i18n/useWords'
import { publishedText } from '~/i18n/format'
import { LinkButton } from '~/ui/LinkButton'
import { Notice } from '~/ui/Notice'
import { Link } from '~/view/Link'
import { addressOfArticle, addressOfSources } from '~/view/sourceList'
import { navigate } from '~/view/useAddress'
import type { View } from '~/view/view'
import { nearSources } from './near'

/** A wrong address still leads somewhere: to the nearest names, and to the whole bibliography. */
export function UnknownArticle({ id, view }: { readonly id: string; readonly view: View }) {
  const words = useWords()
  const { believe, refusal, site, sourcePages: sources } = words
  const bibliography = useBibliography()
  const near = bibliography.state === 'ready' ? nearSources(id, bibliography.value) : []
  const all = addressOfSources(view)
  useEffect(() => {
    document.title = site.title(sources.unknownArticle)
  }, [site, sources])
  return (
    <>
      <h1>{sources.unknownArticle}</h1>
      <Notice
        kind="info"
        title={sources.unknownArticleBody(id)}
        actions={
          <LinkButton
            href={all}
            onClick={(event) => {
              event.preventDefault()
              navigate(all)
            }}
          >
            {sources.allSources}
          </LinkButton>
        }
      >
        {near.length === 0 ? undefined : (
          <>
            <p>{refusal.nearest}</p>
            <ul>
              {near.map((source) => (
                <li key={source.id}>
                  <Link href={addressOfArticle(source.id, view)}>
                    {sources.name(
                      source.publisher ?? believe.unknownPublisher,
                      source.title ?? source.table ?? believe.untitled,
                    )}
                  </Link>
                  , {publishedText(source.published, words)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </>
  )
}
