import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Measured } from '~/charts/parts/Measured'
import type { AnnotationId, PointId } from '~/domain/brand'
import type { Point } from '~/domain/point'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import { chartText } from './chartText'
import { FigureCaption } from './FigureCaption'
import { FigureFoot } from './FigureFoot'
import type { DrawnFigure } from './model'
import { useChartKind } from './useChartKind'
import './Figure.css'

/** The numbered pins of the figure as it is laid out now: number n stands for these events. */
export type Pins = readonly { readonly number: number; readonly events: readonly AnnotationId[] }[]

interface FigureProps {
  readonly figure: DrawnFigure
  readonly selected: PointId | undefined
  readonly onSelect: (point: Point | undefined) => void
  readonly activePin: AnnotationId | undefined
  readonly onSelectPin: (events: readonly AnnotationId[]) => void
  /** Between the heading and the chart. */
  readonly controls: ReactNode
  /** Between the chart and its foot: what the pins stand for. Width is the chart's. */
  readonly below: (pins: Pins, width: number) => ReactNode
}

/** A desk's column before it has been measured; most first views are as wide as this. */
const guessedWidth = 744

/** Caption, chart, notes and sources of one figure. */
export function Figure({ figure, selected, onSelect, activePin, onSelectPin, controls, below }: FigureProps) {
  const words = useWords()
  const text = useMemo(() => chartText(figure, words), [figure, words])
  const kind = useChartKind(figure.chartKind)
  return (
    <figure className="figure" data-figure={figure.series.id}>
      <FigureCaption figure={figure} />
      {controls}
      <Measured initial={guessedWidth} className="figure-chart">
        {(width) => {
          const height = heightFor(width)
          const pins = kind?.layout(figure.chart, text, width, height).pins ?? []
          return (
            <>
              {kind === undefined ? (
                <Skeleton shape="figure" />
              ) : (
                <kind.Chart
                  model={figure.chart}
                  text={text}
                  width={width}
                  height={height}
                  selected={selected}
                  onSelect={onSelect}
                  activePin={activePin}
                  onSelectPin={onSelectPin}
                />
              )}
              {below(
                pins.map(({ number, events }) => ({ number, events: events.map(({ id }) => id) })),
                width,
              )}
            </>
          )
        }}
      </Measured>
      <FigureFoot figure={figure} />
    </figure>
  )
}

const heightFor = (width: number): number => (width >= 640 ? 440 : width >= 480 ? 390 : 350)
