import type { AnnotationId, SeriesId } from '~/domain/brand'
import type { Frequency } from '~/domain/frequency'
import type { Line } from '~/domain/line'
import type { ClosedPeriod } from '~/domain/period'
import type { MissingPoint, Point } from '~/domain/point'
import type { Direction, Measure } from '~/domain/series'
import type { UnitId } from '~/domain/unit'

/** What a chart kind draws: finished points and words. A chart maps them to marks and nothing else. */
export interface ChartModel {
  readonly unit: UnitId
  readonly frequency: Frequency
  readonly scale: 'linear' | 'log'
  /** Days on the time axis; every mark of the model lies inside. */
  readonly span: ClosedPeriod
  readonly series: readonly ChartSeries[]
  /** Neighbouring missing buckets merged into one span each. */
  readonly missing: readonly MissingPoint[]
  readonly events: readonly ChartEvent[]
}

export interface ChartSeries {
  readonly id: SeriesId
  readonly label: string
  readonly hue: Hue
  readonly line: Line
  /** Whether a thin dotted stroke may bridge missing buckets: a share or a price goes on existing, a flow does not. */
  readonly bridged: boolean
  readonly measure: Measure
  readonly direction: Direction
  /** Missing buckets of its own line, neighbours merged. */
  readonly missing: readonly MissingPoint[]
  readonly marks: readonly Mark[]
  /** The newest point of the line, named at its end. */
  readonly end: EndLabel | undefined
}

/** China and Russia have one hue each, everywhere; a flow takes its exporter's. */
export type Hue = 'both' | 'china' | 'russia' | 'fourth' | 'fifth' | 'sixth'

/** How one point is drawn. Every point of the view has exactly one mark, those on the line too. */
export interface Mark {
  readonly point: Point
  readonly form: MarkForm
  /** Filled: reported. Hollow: estimated, hedged or converted. Dashed: forecast. Reckoned: nobody states it. */
  readonly fill: 'filled' | 'hollow' | 'dashed' | 'reckoned'
  /** Circle: the line's own agency or none named. Others: another agency, a measurement of its own. */
  readonly shape: MarkShape
  readonly onLine: boolean
  /** Whether claims on its span contradict each other: the one that the reader's rule puts first, or another. */
  readonly contested?: 'leads' | 'rivals' | undefined
  /** The whole mark as a sentence, for screen readers. */
  readonly sentence: string
  /** Two short lines for the hover card: the value as stated, and its period with who says so. */
  readonly hover: { readonly value: string; readonly detail: string }
  /** A few words beside a notable mark off the line ("230 forecast, Oct 2023"): drawn where there is room, else not. */
  readonly note?: string | undefined
}

export type MarkShape = 'circle' | 'triangle' | 'square' | 'diamond'

export type MarkForm =
  | { readonly kind: 'dot'; readonly at: number; readonly value: number }
  /** A span longer than the axis bucket, or one that fits none: a bar from its first to its last day. */
  | {
      readonly kind: 'bar'
      readonly from: number
      readonly to: number
      readonly value: number
      readonly openStart: boolean
    }
  /** An arrow from the bound towards where the value may lie. */
  | { readonly kind: 'bound'; readonly at: number; readonly value: number; readonly towards: 'up' | 'down' }

export interface EndLabel {
  readonly name: string
  readonly value: string
}

/** A dated event on the time axis. */
export interface ChartEvent {
  readonly id: AnnotationId
  /** Fractional day. */
  readonly at: number
  readonly title: string
  /** Of the chart's own topic: its pin is solid and has a line through the plot, others stay in the background. */
  readonly isOwn: boolean
}

/** Words and number formats that a chart needs, so that it holds none of its own. */
export interface ChartText {
  /** A number of the value axis; all of a linear axis have as many decimals. */
  readonly tick: (value: number, decimals: number) => string
  /** Short name of a month, 1 to 12, for an axis of few months. */
  readonly month: (month: number) => string
  /** Label of the value axis: the unit's short name. */
  readonly unit: string
  /** Name of a pin's button: its number and the titles of its events. */
  readonly pin: (number: string, titles: readonly string[]) => string
  /** @param label of the series, where several have gaps of their own */
  readonly missing: (point: MissingPoint, label: string | undefined) => string
  readonly chart: string
  readonly instructions: string
}
