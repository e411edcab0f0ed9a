import type { AnnotationId, TopicId } from './brand'
import type { Passage } from './citation'
import type { Period } from './period'

export type Relevance = 'high' | 'medium'

/** A dated event with its passage. */
export interface Annotation {
  readonly id: AnnotationId
  readonly period: Period
  readonly topic: TopicId
  readonly relevance: Relevance
  readonly title: string
  readonly description: string
  readonly citation: Passage
}
