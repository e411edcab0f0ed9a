import type { AnnotationId, ArticleId, ObservationId, SeriesId, TopicId } from './brand'
import type { ArticleRecord } from './article'
import type { Period } from './period'
import type { Quantity } from './quantity'

/** What the search box looks through beside the catalogue: everything with the little that names it. */
export interface FindFile {
  readonly articles: readonly FindableArticle[]
  readonly events: readonly FindableEvent[]
  readonly figures: readonly FindableFigure[]
}

export type FindableArticle = Pick<
  ArticleRecord,
  'id' | 'publisher' | 'title' | 'authors' | 'published' | 'language'
>

export interface FindableEvent {
  readonly id: AnnotationId
  readonly period: Period
  readonly title: string
  readonly description: string
  readonly topic: TopicId
  readonly article: ArticleId
}

export interface FindableFigure {
  readonly id: ObservationId
  readonly series: SeriesId
  readonly period: Period
  readonly quantity: Quantity
  readonly article: ArticleId
}
