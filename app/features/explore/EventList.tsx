import { useState } from 'react'
import type { AnnotationId, TopicId } from '~/domain/brand'
import { eventWeight } from '~/figure/eventWeight'
import type { Pins } from '~/figure/Figure'
import type { DrawnFigure, EventNote } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { periodWords } from '~/i18n/format'
import { useOpenEvents } from '~/store/openEvents'
import { Button } from '~/ui/Button'
import { usePrinting } from '~/ui/usePrinting'

interface EventListProps {
  readonly pins: Pins
  readonly events: DrawnFigure['events']
  /** Events of this topic speak for their pin before others do. */
  readonly topic: TopicId
}

const shownAtFirst = 6

/** The pins' texts: one row a pin, under the number that stands on the axis. */
export function EventList({ pins, events, topic }: EventListProps) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const open = useOpenEvents((state) => state.open)
  const openEvents = useOpenEvents((state) => state.openEvents)
  if (pins.length === 0) return <p className="events-none">{words.see.noEvents}</p>
  const rows = pins.map(({ number, events: ids }) => ({ number, ids, notes: ranked(ids, events, topic) }))
  // Paper cannot be asked for more.
  const shown = all || printing || rows.length <= shownAtFirst ? rows : mostTelling(rows, topic)
  return (
    <section className="events" aria-label={words.see.events}>
      <ol className="plain-list">
        {shown.map(({ number, ids, notes }) => {
          const [lead] = notes
          if (lead === undefined) return null
          return (
            <li key={number}>
              <button
                type="button"
                className="event"
                aria-pressed={ids.some((id) => open.includes(id))}
                onClick={() => openEvents(notes.map(({ annotation }) => annotation.id))}
              >
                <span className="event-number">{number}</span>
                <span>
                  {lead.annotation.title}{' '}
                  <span className="event-when">
                    {periodWords(lead.annotation.period, words)}
                    {notes.length > 1 ? ',' : ''}
                  </span>
                  {notes.length > 1 ? (
                    <>
                      {' '}
                      <span className="event-more">{words.see.andMore(notes.length - 1)}</span>
                    </>
                  ) : null}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      {rows.length <= shownAtFirst ? null : (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.see.fewerEvents : words.see.moreEvents(events.size)}
        </Button>
      )}
    </section>
  )
}

type Row = {
  readonly number: number
  readonly ids: readonly AnnotationId[]
  readonly notes: readonly EventNote[]
}

function ranked(
  ids: readonly AnnotationId[],
  events: DrawnFigure['events'],
  topic: TopicId,
): readonly EventNote[] {
  return ids
    .flatMap((id) => events.get(id) ?? [])
    .toSorted((a, b) => eventWeight(b, topic) - eventWeight(a, topic))
}

function mostTelling(rows: readonly Row[], topic: TopicId): readonly Row[] {
  const best = ({ notes }: Row) => Math.max(...notes.map((note) => eventWeight(note, topic)))
  return rows
    .toSorted((a, b) => best(b) - best(a) || b.number - a.number)
    .slice(0, shownAtFirst)
    .toSorted((a, b) => a.number - b.number)
}
