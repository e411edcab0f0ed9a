import { useEffect } from 'react'
import { useCatalogue } from '~/data/queries'
import { useBibliography } from '~/data/queries/articles'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import type { Problem } from '~/view/reading'
import { addressOfSources } from '~/view/sourceList'
import type { SourceList } from '~/view/sourceList'
import type { View } from '~/view/view'
import { Ignored } from '~/figure/Ignored'
import { Failure } from '~/figure/Failure'
import { SourcesPage } from './SourcesPage'

interface SourcesRouteProps {
  readonly list: SourceList
  readonly view: View
  readonly problems: readonly Problem[]
}

/** The bibliography, or what stands in its way. */
export function SourcesRoute({ list, view, problems }: SourcesRouteProps) {
  const { failure, site, sourcePages: sources } = useWords()
  const bibliography = useBibliography()
  const catalogue = useCatalogue()
  useEffect(() => {
    document.title = site.title(sources.heading)
  }, [site, sources])
  const failed = [bibliography, catalogue].find((file) => file.state === 'failed')
  const ready = bibliography.state === 'ready' && catalogue.state === 'ready'
  return (
    <div aria-busy={failed === undefined && !ready}>
      <Ignored problems={problems} tidy={addressOfSources(view, list)} />
      <h1>{sources.heading}</h1>
      {ready ? (
        <SourcesPage bibliography={bibliography.value} catalogue={catalogue.value} list={list} view={view} />
      ) : failed === undefined ? (
        <Skeleton lines={12} />
      ) : (
        <Failure {...failed} title={bibliography.state === 'failed' ? sources.failed : failure.catalogue} />
      )}
    </div>
  )
}
