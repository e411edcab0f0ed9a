import { useEffect, useMemo } from 'react'
import { useCatalogue } from '~/data/queries'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import { decodeView } from '~/view/codec'
import { front, placeOfSeries } from '~/view/place'
import type { Place } from '~/view/place'
import type { View } from '~/view/view'
import { ChartDesk } from './ChartDesk'
import { Failure } from './Failure'
import { UnknownChart } from './UnknownChart'
import './explore.css'

interface ExplorePageProps {
  /** The chart's id from the address; undefined on the front page. */
  readonly chart: string | undefined
  readonly search: string
}

export function ExplorePage({ chart, search }: ExplorePageProps) {
  const words = useWords()
  const catalogue = useCatalogue()
  const place = useMemo(() => placeFor(chart), [chart])
  const { view, problems } = useMemo(() => decodeView(search, place.own), [search, place])
  const asked = catalogue.state === 'ready' ? askedSeries(catalogue.value, chart, view) : undefined
  const [lead] = asked?.known ?? []

  useEffect(() => {
    document.title = words.site.title(chart === undefined ? undefined : lead?.subject)
  }, [chart, lead, words])

  switch (catalogue.state) {
    case 'loading':
      return (
        <main className="column" id="see" aria-busy="true">
          <Skeleton shape="title" />
          <Skeleton shape="figure" />
        </main>
      )
    case 'failed':
      return (
        <main className="column" id="see">
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
          place={place}
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

const placeFor = (chart: string | undefined): Place => (chart === undefined ? front : placeOfSeries(chart))

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
