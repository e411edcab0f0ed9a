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
import type { Place } from '~/view/place'

interface SeeProps {
  readonly place: Place
  readonly asked: readonly SeriesSummary[]
  readonly loads: readonly Loading<SeriesFile>[]
  readonly catalogue: Catalogue
  readonly view: View
  readonly figure: FigureModel | undefined
  readonly annotations: Loading<AnnotationsFile>
  readonly onSelect: (point: StatedPoint | undefined) => void
  readonly change: (change: Partial<View>) => void
}

export function See(props: SeeProps) {
  const { place, asked, loads, catalogue, view, figure, annotations, onSelect, change } = props
  const words = useWords()
  const open = useOpenEvents((state) => state.open)
  const openEvents = useOpenEvents((state) => state.openEvents)
  const [lead] = asked
  const topics = new Set(asked.map(({ topic }) => catalogue.topics.get(topic)?.label ?? topic))
  const failed = loads.flatMap((load, index) => {
    const summary = asked[index]
    return load.state === 'failed' && summary !== undefined ? [{ summary, load }] : []
  })
  const subject = lead?.subject ?? ''
  return (
    <>
      <p className="eyebrow see-topic">{[...topics].join(', ')}</p>
      {failed.map(({ summary, load }) => (
        <Failure key={summary.id} title={words.failure.series(summary.subject)} {...load} />
      ))}
      {figure === undefined ? (
        <div aria-busy={failed.length === 0}>
          <h1 className="figure-heading">{subject}</h1>
          {failed.length > 0 ? null : (
            <>
              <p className="visually-hidden" role="status">
                {words.see.loading}
              </p>
              <Skeleton shape="figure" />
            </>
          )}
        </div>
      ) : figure.kind === 'refused' ? (
        <Refused
          figure={figure}
          place={place}
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
              <Offers figure={figure} place={place} view={view} />
              {annotations.state === 'failed' ? (
                <Failure title={words.see.eventsFailed} {...annotations} />
              ) : (
                view.notes && <EventList pins={pins} events={figure.events} topic={figure.series.topic} />
              )}
            </>
          )}
        />
      )}
      <details className="see-description" open>
        <summary className="eyebrow">{words.see.description}</summary>
        {asked.map(({ id, description }) => (
          <p key={id}>{description}</p>
        ))}
      </details>
    </>
  )
}
