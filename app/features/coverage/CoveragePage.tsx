import { useEffect, useMemo } from 'react'
import { useCatalogue } from '~/data/queries'
import { useCoverage } from '~/data/queries/coverage'
import { Ignored } from '~/figure/Ignored'
import { useCoverageWords } from '~/i18n/useCoverageWords'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import { addressOfCoverage, decodeCoverageList } from '~/view/coverageList'
import { Failure } from '~/figure/Failure'
import { CoverageDesk } from './CoverageDesk'
import './coverage.css'

/** What is known of every series by year, or what stands in its way. */
export function CoveragePage({ search }: { readonly search: string }) {
  const { failure, site } = useWords()
  const words = useCoverageWords()
  const { list, view, problems } = useMemo(() => decodeCoverageList(search), [search])
  const coverage = useCoverage()
  const catalogue = useCatalogue()
  useEffect(() => {
    document.title = site.title(words.heading)
  }, [site, words])
  const ready = coverage.state === 'ready' && catalogue.state === 'ready'
  const failed = [coverage, catalogue].find((file) => file.state === 'failed')
  return (
    <div aria-busy={failed === undefined && !ready}>
      <Ignored problems={problems} tidy={addressOfCoverage(view, list)} />
      {ready ? (
        <CoverageDesk coverage={coverage.value} catalogue={catalogue.value} list={list} view={view} />
      ) : (
        <>
          <h1>{words.heading}</h1>
          {failed === undefined ? (
            <Skeleton lines={12} />
          ) : (
            <Failure {...failed} title={coverage.state === 'failed' ? words.failed : failure.catalogue} />
          )}
        </>
      )}
    </div>
  )
}
