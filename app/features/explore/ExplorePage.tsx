import { useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useCatalogue } from '~/data/queries'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import { decodeView } from '~/view/codec'
import { askedSeries, openingOf } from '~/view/asked'
import { front } from '~/view/place'
import { ChartDesk } from './ChartDesk'
import { Failure } from '~/figure/Failure'
import { UnknownChart } from './UnknownChart'
import './explore.css'

interface ExplorePageProps {
  /** The chart's id from the address; undefined on the front page. */
  readonly chart: string | undefined
  readonly search: string
  /** The way to share the figure, which stands at its head. */
  readonly share: ReactNode
}

export function ExplorePage({ chart, search, share }: ExplorePageProps) {
  const words = useWords()
  const catalogue = useCatalogue()
  const known = catalogue.state === 'ready' ? catalogue.value : undefined
  const opening = useMemo(() => (known === undefined ? undefined : openingOf(known, chart)), [known, chart])
  const own = opening?.place.own ?? front.own
  const { view, problems } = useMemo(() => decodeView(search, own), [search, own])
  const asked = useMemo(
    () => (known === undefined || opening === undefined ? undefined : askedSeries(known, opening, view)),
    [known, opening, view],
  )
  const [lead] = asked?.known ?? []
  const subject = opening?.saved?.chart.title ?? lead?.subject

  useEffect(() => {
    document.title = words.site.title(chart === undefined ? undefined : subject)
  }, [chart, subject, words])

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
      if (opening === undefined || asked === undefined || lead === undefined) {
        return <UnknownChart id={asked?.unknown[0] ?? chart ?? ''} catalogue={catalogue.value} view={view} />
      }
      return (
        <ChartDesk
          {...opening}
          lead={lead}
          others={asked.known.slice(1)}
          unknown={asked.unknown}
          count={asked.count}
          catalogue={catalogue.value}
          view={view}
          problems={problems}
          share={share}
        />
      )
  }
}
