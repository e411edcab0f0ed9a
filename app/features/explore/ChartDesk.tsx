import { useCallback, useMemo } from 'react'
import { useAnnotations, useSeries } from '~/data/queries'
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
  const series = useSeries(summary.id)
  const annotations = useAnnotations()
  const change = useChangeView(chart, view)
  const openEvents = useOpenEvents((state) => state.openEvents)
  const file = series.state === 'ready' ? series.value : undefined
  const events = annotations.state === 'ready' ? annotations.value : undefined
  const figure = useMemo(
    () =>
      file === undefined
        ? undefined
        : prepare({ catalogue, summary, file, annotations: events }, view, words),
    [catalogue, summary, file, events, view, words],
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
        file={file}
        annotations={events}
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
