import { useCallback, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useAnnotations, useSeriesFiles } from '~/data/queries'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { pointId } from '~/domain/point'
import type { Point } from '~/domain/point'
import { useWords } from '~/i18n/useWords'
import { Notice } from '~/ui/Notice'
import { useOpenEvents } from '~/store/openEvents'
import type { Problem } from '~/view/reading'
import type { Saved } from '~/view/saved'
import { useChangeView } from '~/view/useAddress'
import type { View } from '~/view/view'
import { usePin } from '~/data/queries/history'
import { inputsNeeded } from '~/figure/inputsNeeded'
import { changesIn } from '~/figure/pinned'
import { onDemand } from '~/ui/onDemand'
import { Believe } from './Believe'
import { Choose } from './Choose'
import { Failure } from '~/figure/Failure'
import { useFigure } from './useFigure'
import { Problems } from './Problems'
import { See } from './See'
import type { Place } from '~/view/place'

const pinNotice = onDemand(async () => (await import('~/figure/PinNotice')).PinNotice)

interface ChartDeskProps {
  readonly place: Place
  /** The saved chart that the place opens on. */
  readonly saved: Saved | undefined
  readonly lead: SeriesSummary
  readonly others: readonly SeriesSummary[]
  /** Ids of the address that no series has. */
  readonly unknown: readonly string[]
  /** How many known series the address asks for; those past the first six are left out. */
  readonly count: number
  readonly catalogue: Catalogue
  readonly view: View
  readonly problems: readonly Problem[]
  readonly share: ReactNode
}

/** One figure with what the reader chooses, sees and believes. */
export function ChartDesk(props: ChartDeskProps) {
  const { place, saved, lead, others, unknown, count, catalogue, view, problems, share } = props
  const words = useWords()
  const asked = useMemo(() => [lead, ...others], [lead, others])
  const loads = useSeriesFiles(asked.map(({ id }) => id))
  const annotations = useAnnotations()
  const change = useChangeView(place, view)
  const openEvents = useOpenEvents((state) => state.openEvents)
  const events = annotations.state === 'ready' ? annotations.value : undefined
  const series = useMemo(
    () => [...asked.map(({ id }) => id), ...inputsNeeded(asked, catalogue.series)],
    [asked, catalogue],
  )
  const pin = usePin(view.pin, series)
  const held = pin?.state === 'ready' ? pin.value : undefined
  const drawn = useFigure(asked, loads, events, catalogue, view, saved, held)
  // Values of today would be read as those of the pin.
  const figure = pin?.state === 'loading' ? undefined : drawn
  const select = useCallback(
    (point: Point | undefined) => {
      openEvents([])
      change({ point: point === undefined ? undefined : pointId(point) })
    },
    [change, openEvents],
  )
  return (
    <main className="desk" id="main">
      <section className="desk-see" id="see" aria-label={words.see.figure}>
        <Problems place={place} view={view} problems={problems} />
        {unknown.length === 0 ? null : <Notice kind="warning" title={words.refusal.unknownAmong(unknown)} />}
        {count <= asked.length ? null : (
          <Notice kind="info" title={words.refusal.tooMany(asked.length, count)} />
        )}
        {pin?.state === 'failed' ? <Failure title={words.pinned.failed} {...pin} /> : null}
        {held === undefined || figure === undefined ? null : (
          <pinNotice.Show props={{ pin: held, changes: changesIn(held, figure, view), place, view }} />
        )}
        <See
          place={place}
          saved={saved}
          asked={asked}
          loads={loads}
          catalogue={catalogue}
          view={view}
          figure={figure}
          annotations={annotations}
          onSelect={select}
          change={change}
          share={share}
        />
      </section>
      <Believe
        figure={figure}
        annotations={events}
        catalogue={catalogue}
        place={place}
        view={view}
        onSelect={select}
        change={change}
      />
      <section className="desk-choose" aria-label={words.choose.heading}>
        <div className="desk-stay">
          <Choose
            asked={asked}
            catalogue={catalogue}
            place={place}
            saved={saved}
            view={view}
            figure={figure}
            change={change}
          />
        </div>
      </section>
    </main>
  )
}
