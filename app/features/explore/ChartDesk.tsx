import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { annotationsQuery, seriesQuery } from '~/data/queries'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import type { StatedPoint } from '~/domain/point'
import { prepare } from '~/figure/prepare'
import { useWords } from '~/i18n/useWords'
import { useOpenEvents } from '~/store/openEvents'
import type { Problem } from '~/view/reading'
import { useChangeView } from '~/view/useAddress'
import type { View } from '~/view/view'
import { Believe } from './Believe'
import { Choose } from './Choose'
import { Problems } from './Problems'
import { See } from './See'

interface ChartDeskProps {
  readonly chart: string | undefined
  readonly summary: SeriesSummary
  readonly catalogue: Catalogue
  readonly view: View
  readonly problems: readonly Problem[]
}

/** One chart with what the reader chooses, sees and believes. */
export function ChartDesk({ chart, summary, catalogue, view, problems }: ChartDeskProps) {
  const words = useWords()
  const series = useQuery(seriesQuery(summary.id))
  const annotations = useQuery(annotationsQuery)
  const change = useChangeView(chart, view)
  const openEvents = useOpenEvents((state) => state.openEvents)
  const figure = useMemo(
    () =>
      series.data === undefined
        ? undefined
        : prepare({ catalogue, summary, file: series.data, annotations: annotations.data }, view, words),
    [catalogue, summary, series.data, annotations.data, view, words],
  )
  const select = useCallback(
    (point: StatedPoint | undefined) => {
      openEvents([])
      change({ point: point?.lead.id })
    },
    [change, openEvents],
  )
  return (
    <main className="desk" id="main">
      <section className="desk-see" id="see" aria-label={words.see.figure}>
        <Problems chart={chart} view={view} problems={problems} />
        <See
          chart={chart}
          summary={summary}
          catalogue={catalogue}
          view={view}
          figure={figure}
          series={series}
          annotations={annotations}
          onSelect={select}
          change={change}
        />
      </section>
      <Believe
        figure={figure}
        file={series.data}
        annotations={annotations.data}
        catalogue={catalogue}
        chart={chart}
        view={view}
        onSelect={select}
        change={change}
      />
      <section className="desk-choose" aria-label={words.choose.heading}>
        <div className="desk-stay">
          <Choose summary={summary} catalogue={catalogue} view={view} figure={figure} change={change} />
        </div>
      </section>
    </main>
  )
}
