import type { TopicId } from '~/domain/brand'
import type { EventNote } from './model'

/** How much an event has to say on a chart of this topic. */
export const eventWeight = ({ annotation }: EventNote, topic: TopicId): number =>
  (annotation.topic === topic ? 2 : 0) + (annotation.relevance === 'high' ? 1 : 0)
