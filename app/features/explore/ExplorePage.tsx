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
  const asked = catalogue.state === 'ready' ? askedSeries(catalogue.value, chart, view) : undefined
  const [lead] = asked?.known ?? []

  useEffect(() => {
    document.title = words.site.title(chart === undefined ? undefined : lead?.subject)
  }, [chart, lead, words])

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
          <h1>{words.site.name}</h1>
          <Failure title={words.failure.catalogue} {...catalogue} />
        </main>
      )
    case 'ready':
      if (asked === undefined || lead === undefined) {
        return <UnknownChart id={asked?.unknown[0] ?? chart ?? ''} catalogue={catalogue.value} view={view} />
      }
      return (
        <ChartDesk
          chart={chart}
          lead={lead}
          others={asked.known.slice(1)}
          unknown={asked.unknown}
          catalogue={catalogue.value}
          view={view}
          problems={problems}
        />
      )
  }
}

interface Asked {
  readonly known: readonly SeriesSummary[]
  readonly unknown: readonly string[]
}

/** The series that the address asks for; on the front page the one that leads the first topic. */
function askedSeries({ series, topics }: Catalogue, chart: string | undefined, view: View): Asked {
  const front = [...topics.values()].find(({ lead }) => lead !== undefined)?.lead
  const own = chart ?? front
  const ids: readonly string[] = view.series.length > 0 ? view.series : own === undefined ? [] : [own]
  const all = [...series.values()]
  return {
    known: ids.flatMap((id) => all.find((one) => one.id === id) ?? []),
    unknown: ids.filter((id) => !all.some((one) => one.id === id)),
  }
}
