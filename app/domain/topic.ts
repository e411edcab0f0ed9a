import type { SeriesId, TopicId } from './brand'

export interface Topic {
  readonly id: TopicId
  readonly label: string
  readonly order: number
  /** The series that opens when the topic is chosen; topics of events alone have none. */
  readonly lead: SeriesId | undefined
}
