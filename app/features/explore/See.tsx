import type { Loading } from '~/data/queries'
import type { AnnotationsFile, Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import type { StatedPoint } from '~/domain/point'
import { Figure } from '~/figure/Figure'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { useOpenEvents } from '~/store/openEvents'
import { Notice } from '~/ui/Notice'
import { Skeleton } from '~/ui/Skeleton'
import type { View } from '~/view/view'
import { Controls } from './Controls'
import { EventList } from './EventList'
import { Failure } from './Failure'
import { Offers } from './Offers'
import { Refused } from './Refused'

interface SeeProps {
  readonly chart: string | undefined
  readonly summary: SeriesSummary
  readonly catalogue: Catalogue
  readonly view: View
  readonly figure: FigureModel | undefined
  readonly series: Loading<SeriesFile>
  readonly annotations: Loading<AnnotationsFile>
  readonly onSelect: (point: StatedPoint | undefined) => void
  readonly change: (change: Partial<View>) => void
}

export function See({
  chart,
  summary,
  catalogue,
  view,
  figure,
  series,
  annotations,
  onSelect,
  change,
}: SeeProps) {
  const words = useWords()
  const open = useOpenEvents((state) => state.open)
  const openEvents = useOpenEvents((state) => state.openEvents)
  const topic = catalogue.topics.get(summary.topic)?.label ?? summary.topic
  return (
    <>
      <p className="eyebrow see-topic">{topic}</p>
      {series.state === 'failed' ? (
        <>
          <h1 className="figure-heading">{summary.subject}</h1>
          <Failure title={words.failure.series(summary.subject)} {...series} />
        </>
      ) : figure === undefined ? (
        <div aria-busy="true">
          <h1 className="figure-heading">{summary.subject}</h1>
          <p className="visually-hidden" role="status">
            {words.see.loading}
          </p>
          <Skeleton shape="figure" />
        </div>
      ) : figure.kind === 'refused' ? (
        <Refused
          figure={figure}
          chart={chart}
          controls={<Controls figure={figure} view={view} change={change} />}
        />
      ) : (
        <Figure
          figure={figure}
          selected={view.point}
          onSelect={onSelect}
          activePin={open[0]}
          onSelectPin={openEvents}
          controls={
            <>
              <Controls figure={figure} view={view} change={change} />
              {figure.notices.map((notice) => (
                <Notice key={notice} kind="info" title={notice} />
              ))}
            </>
          }
          below={(pins) => (
            <>
              <Offers figure={figure} chart={chart} view={view} />
              {annotations.state === 'failed' ? (
                <Failure title={words.see.eventsFailed} {...annotations} />
              ) : (
                view.notes && <EventList pins={pins} events={figure.events} topic={summary.topic} />
              )}
            </>
          )}
        />
      )}
      <details className="see-description" open>
        <summary className="eyebrow">{words.see.description}</summary>
        <p>{summary.description}</p>
      </details>
    </>
  )
}
