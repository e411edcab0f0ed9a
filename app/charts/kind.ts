import type { ComponentType } from 'react'
import type { AnnotationId, PointId, SeriesId } from '~/domain/brand'
import type { Point } from '~/domain/point'
import type { Direction, Measure } from '~/domain/series'
import type { UnitId } from '~/domain/unit'
import type { ChartLayout, LayoutText } from './layout'
import type { ChartModel, ChartText } from './model'

/** What every chart kind takes. Sizes are numbers: `Measured` is the one component that measures. */
export interface ChartProps {
  readonly model: ChartModel
  readonly text: ChartText
  readonly width: number
  readonly height: number
  /** Any claim of a point selects it. */
  readonly selected: PointId | undefined
  /** A point was chosen, or the choice was cleared by Escape. */
  readonly onSelect: (point: Point | undefined) => void
  /** A pin holding this event is highlighted. */
  readonly activePin?: AnnotationId | undefined
  readonly onSelectPin?: ((events: readonly AnnotationId[]) => void) | undefined
}

export interface ChartKind {
  /** The drawing code comes on demand. Start it early and keep it in state: Suspense would show its fallback for 300 ms. */
  readonly load: () => Promise<LoadedKind>
  /** Whether these series can be read in this form; asked before the code is loaded. */
  readonly suits: (facts: KindFacts) => Suitability
  /** A length that starts at zero has no place on a logarithmic axis. */
  readonly logs: boolean
}

export interface LoadedKind {
  readonly Chart: ComponentType<ChartProps>
  /** Where everything of the chart will stand; a page prints the same pin numbers below it. */
  readonly layout: (model: ChartModel, text: LayoutText, width: number, height: number) => ChartLayout
}

/** What a kind must know of a figure to say whether it suits. */
export interface KindFacts {
  readonly unit: UnitId
  readonly series: readonly SeriesFacts[]
}

export interface SeriesFacts {
  readonly id: SeriesId
  readonly measure: Measure
  readonly direction: Direction
}

export type Suitability = { readonly suits: true } | { readonly suits: false; readonly because: Unsuited }

/** Why a kind does not suit; the interface has a word for each. */
export type Unsuited = 'no-level' | 'no-zero' | 'no-whole'
