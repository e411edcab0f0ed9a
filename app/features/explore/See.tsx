import type { ReactNode } from 'react'
import type { Loading } from '~/data/queries'
import type { AnnotationsFile, Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import type { Point } from '~/domain/point'
import { Figure } from '~/figure/Figure'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { useOpenEvents } from '~/store/openEvents'
import { Notice } from '~/ui/Notice'
import { onDemand } from '~/ui/onDemand'
import { Skeleton } from '~/ui/Skeleton'
import type { Saved } from '~/view/saved'
import type { View } from '~/view/view'
import { ChangedFrom } from './ChangedFrom'
import { Controls } from './Controls'
import { EventList } from './EventList'
import { Failure } from '~/figure/Failure'
import { Offers } from './Offers'
import { OtherForm } from './OtherForm'
import { PrintFoot } from './PrintFoot'
import { RangeBrush } from './RangeBrush'
import { Refused } from './Refused'
import type { ChangeView } from './useRangeBrush'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'

const tableFigure = onDemand(async () => (await import('~/figure/TableFigure')).TableFigure)

interface SeeProps {
  readonly place: Place
  readonly saved: Saved | undefined
  readonly asked: readonly SeriesSummary[]
  readonly loads: readonly Loading<SeriesFile>[]
  readonly catalogue: Catalogue
  readonly view: View
  readonly figure: FigureModel | undefined
  readonly annotations: Loading<AnnotationsFile>
  readonly onSelect: (point: Point | undefined) => void
  readonly change: ChangeView
  readonly share: ReactNode
}

export function See(props: SeeProps) {
  const { place, saved, asked, loads, catalogue, view, figure, annotations, onSelect, change, share } = props
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
  const controls = (drawn: FigureModel) => (
    <>
      <Controls figure={drawn} view={view} change={change} />
      {drawn.notices.map((notice) => (
        <Notice key={notice} kind="info" title={notice} />
      ))}
    </>
  )
  return (
    <>
      <div className="see-head">
        <p className="eyebrow see-topic">{[...topics].join(', ')}</p>
        {share}
      </div>
      {saved === undefined ? null : <ChangedFrom saved={saved} place={place} view={view} />}
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
      ) : view.kind === 'table' ? (
        <tableFigure.Show
          waiting={<Skeleton shape="figure" />}
          props={{
            figure,
            selected: view.point,
            hrefOf: (id) => addressOf(place, { ...view, point: id }),
            onOpen: () => openEvents([]),
            controls: controls(figure),
            below: (
              <>
                <Offers figure={figure} place={place} view={view} />
                <OtherForm place={place} view={view} />
              </>
            ),
          }}
        />
      ) : (
        <Figure
          figure={figure}
          selected={view.point}
          onSelect={onSelect}
          activePin={open[0]}
          onSelectPin={openEvents}
          controls={controls(figure)}
          below={(pins, width) => (
            <>
              {figure.history === undefined ? null : (
                <RangeBrush
                  history={figure.history}
                  frequency={figure.frequency}
                  view={view}
                  change={change}
                  width={width}
                />
              )}
              <Offers figure={figure} place={place} view={view} />
              <OtherForm place={place} view={view} />
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
      <PrintFoot catalogue={catalogue} plotted={asked} />
    </>
  )
}
