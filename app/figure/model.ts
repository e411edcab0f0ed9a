import type { ChartModel, MarkShape } from '~/charts/model'
import type { ChartKindId } from '~/charts/registry'
import type { Annotation } from '~/domain/annotation'
import type { ArticleRecord } from '~/domain/article'
import type { Basis } from '~/domain/basis'
import type { AnnotationId, BasisId, DerivedId, ObservationId, TopicId } from '~/domain/brand'
import type { Contest } from '~/domain/contest'
import type { SeriesSummary } from '~/domain/corpus'
import type { Day } from '~/domain/day'
import type { RateBook, Unconvertible } from '~/domain/conversion-step'
import type { Frequency } from '~/domain/frequency'
import type { Observation } from '~/domain/observation'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import type { StatedPoint } from '~/domain/point'
import type { Ruling } from '~/domain/ruling'
import type { UnitId } from '~/domain/unit'
import type { View } from '~/view/view'
import type { History } from './history'
import type { Articles, ClaimFilter } from './keep'

/** A figure, finished: page, wall, embed and exports are renderings of it. */
export type FigureModel = DrawnFigure | RefusedFigure

export interface FigureFrame {
  /** The leading series; alone in most figures. */
  readonly series: SeriesSummary
  readonly plotted: readonly SeriesSummary[]
  /** Every claim of the plotted series, as stated, whatever of it the view draws. */
  readonly observations: readonly Observation[]
  /** Every article that the plotted series cite. */
  readonly articles: Articles
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly facets: Facets
  readonly spans: readonly SpanOffer[]
  readonly units: readonly UnitOffer[]
  /** Units that the reader may choose, the series' own first. */
  readonly unitChoices: readonly UnitId[]
  /** Ways in which the view asked for more than this figure can do; said, not hidden. */
  readonly notices: readonly string[]
  /** What the day of an “as known on” leaves out. */
  readonly asof: AsOf | undefined
  readonly unit: UnitId
  readonly frequency: Frequency
  /** How a chart of it is drawn, and all the ways in which it could be. */
  readonly chartKind: ChartKindId
  readonly chartKinds: readonly ChartKindId[]
  /** Undefined where no claim that could be drawn has a closed span. */
  readonly history: History | undefined
  /** Where claims contradict each other, whatever of them the view sets aside. */
  readonly contests: readonly Contest<StatedPoint>[]
  readonly rulings: readonly Ruling[]
  /** The rates by which claims were converted; empty where the figure needs none. */
  readonly book: RateBook
  /** Claims of the series, and how many of them the reader's filters hide. */
  readonly claims: { readonly all: number; readonly hidden: number }
  /** Every point of the series in this unit, drawn or not, by each of its claims: an address may name any. */
  readonly points: ReadonlyMap<ObservationId, StatedPoint>
  /** Claims that are stated in a unit which this figure does not show. */
  readonly otherwise: ReadonlyMap<ObservationId, UnitId>
}

export interface DrawnFigure extends FigureFrame {
  readonly kind: 'drawn'
  /** The finding as a sentence that the plotted marks prove. */
  readonly heading: string
  readonly subtitle: string
  /** What an editor says beside the finding of a saved chart. */
  readonly note: string | undefined
  readonly chart: ChartModel
  readonly drawn: ReadonlySet<ObservationId>
  /** What nobody states and the line runs through. */
  readonly reckoned: ReadonlyMap<DerivedId, DerivedPoint>
  readonly sources: SourceLine
  readonly notes: readonly MarkNote[]
  /** Where lines are broken, and why. */
  readonly gaps: readonly string[]
  readonly events: ReadonlyMap<AnnotationId, EventNote>
}

/** A figure of what was known on a day. Counts are of claims that the view would draw but for their date. */
export interface AsOf {
  readonly day: Day
  /** In words, for whoever sees the figure alone. */
  readonly said: string
  /** Left out, because they were not certainly published by then. */
  readonly later: number
  /** Left out, because their articles carry no date; none where the reader keeps them. */
  readonly undated: number
  /** The claims whose articles carry no date, kept or not. */
  readonly dateless: { readonly claims: number; readonly articles: number }
  /** Every claim of the plotted series that the day leaves out. */
  readonly leftOut: ReadonlySet<ObservationId>
}

/** Why a figure cannot be drawn, and the nearest views that can. */
export interface RefusedFigure extends FigureFrame {
  readonly kind: 'refused'
  readonly heading: string
  readonly reason: string
  readonly remedies: readonly Remedy[]
}

export interface Remedy {
  readonly label: string
  readonly view: View
}

export interface EventNote {
  readonly annotation: Annotation
  readonly article: ArticleRecord | undefined
}

export interface Facets {
  readonly claims: Readonly<Record<ClaimFilter, readonly FacetOption[]>>
  readonly topics: readonly FacetOption<TopicId>[]
}

export interface FacetOption<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

export interface SpanOffer {
  readonly frequency: Frequency
  readonly count: number
}

export interface UnitOffer {
  readonly unit: UnitId
  /** Why its claims are not converted into the unit of the figure. */
  readonly why: Unconvertible | 'converted-before'
  readonly count: number
}

/** Whose statistics stand behind the plotted marks, and who states them. */
export interface SourceLine {
  readonly marks: number
  readonly articles: number
  readonly bases: readonly {
    readonly id: BasisId
    readonly label: string
    readonly articles: number
    readonly publishers: readonly string[]
    readonly more: number
  }[]
}

/** What one kind of mark means here. */
export interface MarkNote {
  readonly glyph: NoteGlyph
  readonly words: string
}

export type NoteGlyph =
  | 'filled'
  | 'hollow'
  | 'dashed'
  | 'bar'
  | 'bound'
  | 'bridge'
  | 'gap'
  | 'range'
  | 'contest'
  | 'reckoned'
  | `column-${'filled' | 'hollow' | 'dashed' | 'reckoned'}`
  | Exclude<MarkShape, 'circle'>
