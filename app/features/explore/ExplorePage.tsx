import { useEffect } from 'react'
import { useCatalogue } from '~/data/queries'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import type { Problem } from '~/view/reading'
import type { View } from '~/view/view'
import { ChartDesk } from './ChartDesk'
import { Failure } from './Failure'
import { UnknownChart } from './UnknownChart'
import './explore.css'

interface ExplorePageProps {
  /** The chart's id from the address; undefined on the front page. */
  readonly chart: string | undefined
  readonly view: View
  readonly problems: readonly Problem[]
}

export function ExplorePage({ chart, view, problems }: ExplorePageProps) {
  const words = useWords()
  const catalogue = useCatalogue()
  const wanted = view.series[0] ?? chart
  const summary = catalogue.state === 'ready' ? seriesFor(catalogue.value, wanted) : undefined

  useEffect(() => {
    document.title = words.site.title(chart === undefined ? undefined : summary?.subject)
  }, [chart, summary, words])

  switch (catalogue.state) {
    case 'loading':
      return (
        <main className="column" aria-busy="true">
          <Skeleton shape="title" />
          <Skeleton shape="figure" />
        </main>
      )
    case 'failed':
      return (
        <main className="column">
          <Failure title={words.failure.catalogue} {...catalogue} />
        </main>
      )
    case 'ready':
      if (summary === undefined)
        return <UnknownChart id={wanted ?? ''} catalogue={catalogue.value} view={view} />
      return (
        <ChartDesk
          chart={chart}
          summary={summary}
          catalogue={catalogue.value}
          view={view}
          problems={problems}
        />
      )
  }
}

/** The asked series; on the front page the one that leads the first topic. */
function seriesFor(catalogue: Catalogue, wanted: string | undefined): SeriesSummary | undefined {
  const all = [...catalogue.series.values()]
  if (wanted !== undefined) return all.find(({ id }) => id === wanted)
  const lead = [...catalogue.topics.values()].find((topic) => topic.lead !== undefined)?.lead
  return all.find(({ id }) => id === lead) ?? all[0]
}
