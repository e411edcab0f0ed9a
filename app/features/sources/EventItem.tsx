import type { Annotation } from '~/domain/annotation'
import type { Catalogue } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { periodWords } from '~/i18n/format'
import { useOpenEvents } from '~/store/openEvents'
import { Link } from '~/view/Link'
import { addressOf, front, placeOfSeries } from '~/view/place'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'

interface EventItemProps {
  readonly event: Annotation
  readonly catalogue: Catalogue
  readonly view: View
}

/** An event with its date; it opens the chart that leads its topic, with the event beside it. */
export function EventItem({ event, catalogue, view }: EventItemProps) {
  const words = useWords()
  const openEvents = useOpenEvents((state) => state.openEvents)
  const topic = catalogue.topics.get(event.topic)
  const place = topic?.lead === undefined ? front : placeOfSeries(topic.lead)
  const href = addressOf(place, { ...defaultView, theme: view.theme, lang: view.lang, topic: [event.topic] })
  return (
    <li className="taken" id={event.id} data-event-item={event.id}>
      <p className="taken-kind eyebrow">
        {words.sourcePages.event} · {periodWords(event.period, words)} · {topic?.label ?? event.topic}
      </p>
      <p className="taken-what">
        <Link href={href} onClick={() => openEvents([event.id])}>
          <b>{event.title}</b>
        </Link>
      </p>
      <p className="taken-text">{event.description}</p>
    </li>
  )
}
