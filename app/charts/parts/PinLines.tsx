import { memo } from 'react'
import { pinRadius } from '~/charts/geometry/frame'
import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'
import type { AnnotationId } from '~/domain/brand'

/**
 * From each pin of the chart's own topic a dotted line down at the very date, with a knee where the pin had to step
 * aside; from any other only while it is active.
 */
export const PinLines = memo(function PinLines({
  layout: { pins, plot },
  active,
}: {
  readonly layout: ChartLayout
  readonly active: AnnotationId | undefined
}) {
  return (
    <g className="amur-pin-lines" aria-hidden="true">
      {pins.map(({ number, x, foot, events, isOwn }) => {
        const isActive = events.some(({ id }) => id === active)
        if (!isOwn && !isActive) return null
        return (
          <path
            key={number}
            className={isActive ? 'amur-pin-line amur-active' : 'amur-pin-line'}
            d={`M${px(x)} ${px(pinTop(plot.top) + pinRadius)}L${px(foot)} ${px(plot.top)}V${px(plot.bottom)}`}
          />
        )
      })}
    </g>
  )
})

/** Centre of the discs, above a plot. */
export const pinTop = (plotTop: number): number => plotTop - 17
