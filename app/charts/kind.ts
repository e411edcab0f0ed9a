import type { ComponentType } from 'react'
import type { AnnotationId, ObservationId } from '~/domain/brand'
import type { StatedPoint } from '~/domain/point'
import type { ChartModel, ChartText } from './model'

/** What every chart kind takes. Sizes are numbers: `Measured` is the one component that measures. */
export interface ChartProps {
  readonly model: ChartModel
  readonly text: ChartText
  readonly width: number
  readonly height: number
  /** Any claim of a point selects it. */
  readonly selected: ObservationId | undefined
  /** A point was chosen, or the choice was cleared by Escape. */
  readonly onSelect: (point: StatedPoint | undefined) => void
  /** A pin holding this event is highlighted. */
  readonly activePin?: AnnotationId | undefined
  readonly onSelectPin?: ((events: readonly AnnotationId[]) => void) | undefined
}

export interface ChartKind {
  /** The drawing code comes on demand. Start it early and keep it in state: Suspense would show its fallback for 300 ms. */
  readonly load: () => Promise<ComponentType<ChartProps>>
}
