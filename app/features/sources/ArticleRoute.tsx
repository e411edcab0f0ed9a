import { useEffect } from 'react'
import { DataError } from '~/domain/data-error'
import { useCatalogue } from '~/data/queries'
import { useArticle } from '~/data/queries/articles'
import type { ArticleId } from '~/domain/brand'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import type { Problem } from '~/view/reading'
import { addressOfArticle } from '~/view/sourceList'
import type { View } from '~/view/view'
import { ArticlePage } from './ArticlePage'
import { Ignored } from '~/figure/Ignored'
import { Failure } from '~/figure/Failure'
import { UnknownArticle } from './UnknownArticle'

interface ArticleRouteProps {
  readonly id: ArticleId
  readonly view: View
  readonly problems: readonly Problem[]
}

/** One article's page, or what stands in its way. */
export function ArticleRoute({ id, view, problems }: ArticleRouteProps) {
  const { believe, failure, site, sourcePages: sources } = useWords()
  const file = useArticle(id)
  const catalogue = useCatalogue()
  const article = file.state === 'ready' ? file.value.article : undefined
  useEffect(() => {
    if (article === undefined) return
    const { publisher = believe.unknownPublisher, title, table } = article
    document.title = site.title(sources.name(publisher, title ?? table ?? believe.untitled))
  }, [article, believe, site, sources])
  if (file.state === 'failed' && isMissing(file.error)) return <UnknownArticle id={id} view={view} />
  const ready = file.state === 'ready' && catalogue.state === 'ready'
  const failed = [file, catalogue].find((one) => one.state === 'failed')
  return (
    <div aria-busy={failed === undefined && !ready}>
      <Ignored problems={problems} tidy={addressOfArticle(id, view)} />
      {ready ? (
        <ArticlePage file={file.value} catalogue={catalogue.value} view={view} />
      ) : failed === undefined ? (
        <>
          <Skeleton shape="title" />
          <Skeleton lines={10} />
        </>
      ) : (
        <Failure {...failed} title={file.state === 'failed' ? sources.articleFailed : failure.catalogue} />
      )}
    </div>
  )
}

const isMissing = (error: Error): boolean =>
  error instanceof DataError && error.cause.kind === 'status' && error.cause.status === 404
