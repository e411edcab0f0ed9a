import type { Annotation } from './annotation'
import type { Article, ArticleRecord } from './article'
import type { ArticleId, BasisId, ChartId, ObservationId, SeriesId, TopicId } from './brand'
import type { Basis } from './basis'
import type { SavedChart } from './chart'
import type { History } from './history'
import type { Observation } from './observation'
import type { ClosedPeriod } from './period'
import type { SavedPlaylist } from './playlist'
import type { Stated } from './quantity'
import type { Rate } from './rate'
import type { Ruling } from './ruling'
import type { Series } from './series'
import type { Topic } from './topic'

/** Everything in `data/` together. */
export interface Corpus {
  readonly topics: readonly Topic[]
  readonly bases: readonly Basis[]
  readonly articles: readonly Article[]
  readonly series: readonly SeriesWithClaims[]
  readonly annotations: readonly Annotation[]
  readonly rates: readonly Rate[]
  readonly rulings: readonly Ruling[]
  readonly charts: readonly SavedChart[]
  readonly playlists: readonly SavedPlaylist[]
  readonly errata: readonly Erratum[]
  readonly history: History
}

export interface SeriesWithClaims {
  readonly series: Series
  readonly observations: readonly Observation[]
}

export interface Erratum {
  readonly observation: ObservationId
  readonly field: string
  readonly was: string
  readonly now: string
  readonly reason: string
}

/** What the navigation knows of a series before its file is loaded. */
export interface SeriesSummary extends Series {
  readonly observations: number
  /** First and last day of the claims with closed spans. */
  readonly coverage: ClosedPeriod | undefined
  /** Date text of the newest article that it cites. */
  readonly newest: string | undefined
  /** The newest point of its own line, with the claim that it rests on. */
  readonly latest: LatestPoint | undefined
  /** Thinned points of its own line for a sparkline: fractional day and value in display units. */
  readonly spark: readonly (readonly [number, number])[]
}

export interface LatestPoint {
  readonly stated: Stated
  readonly period: ClosedPeriod
  readonly observation: ObservationId
}

/** The small file that every page loads first. */
export interface Catalogue {
  readonly version: string
  readonly topics: ReadonlyMap<TopicId, Topic>
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly series: ReadonlyMap<SeriesId, SeriesSummary>
  /** In the order of the navigation. */
  readonly charts: ReadonlyMap<ChartId, SavedChart>
}

/** One published series file: its claims, the rulings on them, and a short record of every article they cite. */
export interface SeriesFile extends SeriesWithClaims {
  readonly rulings: readonly Ruling[]
  readonly articles: ReadonlyMap<ArticleId, ArticleRecord>
}

/** The published annotations with a short record of every article they cite. */
export interface AnnotationsFile {
  readonly annotations: readonly Annotation[]
  readonly articles: ReadonlyMap<ArticleId, ArticleRecord>
}

/** The published conversion rates with a short record of every source they cite. */
export interface RatesFile {
  readonly rates: readonly Rate[]
  readonly articles: ReadonlyMap<ArticleId, ArticleRecord>
}
