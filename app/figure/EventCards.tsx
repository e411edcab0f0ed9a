import type { AnnotationId, TopicId } from '~/domain/brand'
import type { AnnotationsFile } from '~/domain/corpus'
import type { Topic } from '~/domain/topic'
import { periodWords } from '~/i18n/format'
import { useWords } from '~/i18n/useWords'
import { Quote } from '~/ui/Quote'
import { ArticleLine } from './ArticleLine'
import { PassageLink } from './PassageLink'
import './EventCards.css'

interface EventCardsProps {
  readonly ids: readonly AnnotationId[]
  readonly file: AnnotationsFile
  readonly topics: ReadonlyMap<TopicId, Topic>
}

/** The events of one pin: what happened, when, and the passage that says so. */
export function EventCards({ ids, file, topics }: EventCardsProps) {
  const words = useWords()
  const events = ids.flatMap((id) => file.annotations.find((annotation) => annotation.id === id) ?? [])
  return (
    <>
      {events.map(({ id, title, description, period, topic, citation }) => {
        const article = file.articles.get(citation.article)
        return (
          <article key={id} className="event-card" data-event={id}>
            <h3>{title}</h3>
            <p className="event-when">
              {periodWords(period, words)} · {topics.get(topic)?.label ?? topic}
            </p>
            <p>{description}</p>
            <Quote text={citation.quote} lang={article?.language ?? ''} hue="muted" />
            <ArticleLine article={article} citation={citation} />
            <p className="claim-ways">
              <PassageLink article={article} citation={citation} />
            </p>
          </article>
        )
      })}
    </>
  )
}
