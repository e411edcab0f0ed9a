import type { Annotation } from './annotation'
import type { Article, ArticleRecord } from './article'
import type { Fared } from './audit/fared'
import type { AnnotationId, ArticleId, ObservationId, SeriesId } from './brand'
import type { Observation } from './observation'
import type { Period } from './period'
import type { Quantity } from './quantity'

/** An article as the bibliography lists it: its record, how much was taken from it, and the first lines of that. */
export interface Source extends ArticleRecord {
  readonly figures: number
  readonly events: number
  /** Numbers that belong to no series. */
  readonly contextNumbers: number
  readonly firstFigures: readonly FigureLine[]
  readonly firstEvents: readonly EventLine[]
}

/** A claim in as few fields as name it, state it and lead to its chart. */
export interface FigureLine {
  readonly id: ObservationId
  readonly series: SeriesId
  readonly period: Period
  readonly quantity: Quantity
}

export interface EventLine {
  readonly id: AnnotationId
  readonly period: Period
  readonly title: string
}

export type Bibliography = ReadonlyMap<ArticleId, Source>

/** One article with all that was taken from it. */
export interface ArticleFile {
  readonly article: Article
  readonly observations: readonly Observation[]
  readonly annotations: readonly Annotation[]
  readonly fared: Fared
}
