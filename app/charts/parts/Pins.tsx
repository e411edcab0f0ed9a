import { memo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { pinRadius } from '~/charts/geometry/frame'
import type { Pin } from '~/charts/geometry/pins'
import { px } from '~/charts/geometry/scale'
import type { ChartLayout } from '~/charts/layout'
import type { AnnotationId } from '~/domain/brand'
import { pinTop } from './PinLines'

/** Numbered discs above the plot: one tab stop, arrows between them, Enter or Space opens. */
export const Pins = memo(function Pins({
  layout: { pins, plot },
  active,
  name,
  onSelect,
}: {
  readonly layout: ChartLayout
  readonly active: AnnotationId | undefined
  readonly name: (number: string, titles: readonly string[]) => string
  readonly onSelect: ((events: readonly AnnotationId[]) => void) | undefined
}) {
  const group = useRef<SVGGElement>(null)
  const [stop, setStop] = useState(1)
  const isActive = ({ events }: Pin) => events.some(({ id }) => id === active)
  const current = pins.find(isActive)?.number ?? Math.min(stop, pins.length)
  const choose = ({ events }: Pin) => onSelect?.(events.map(({ id }) => id))

  const onKeyDown = (event: KeyboardEvent, pin: Pin) => {
    const next = neighbour(event.key, pin.number, pins.length)
    if (next !== undefined) {
      group.current?.querySelector<SVGGElement>(`[data-pin="${next}"]`)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') choose(pin)
    else return
    event.preventDefault()
  }

  const y = pinTop(plot.top)
  return (
    <g ref={group} className="amur-pins">
      {pins.map((pin) => (
        <g
          key={pin.number}
          className={`amur-pin ${pin.isOwn ? 'amur-own' : 'amur-aside'}${isActive(pin) ? ' amur-active' : ''}`}
          data-pin={pin.number}
          role="button"
          tabIndex={pin.number === current ? 0 : -1}
          aria-label={name(
            String(pin.number),
            pin.events.map(({ title }) => title),
          )}
          aria-pressed={isActive(pin)}
          onClick={() => choose(pin)}
          onFocus={() => setStop(pin.number)}
          onKeyDown={(event) => onKeyDown(event, pin)}
        >
          <circle className="amur-pin-target" cx={px(pin.x)} cy={px(y)} r={12} />
          <circle className="amur-focus" cx={px(pin.x)} cy={px(y)} r={pinRadius + 2.5} />
          <circle className="amur-pin-disc" cx={px(pin.x)} cy={px(y)} r={pinRadius} />
          <text className="amur-pin-number" x={px(pin.x)} y={px(y)} dy="0.36em" textAnchor="middle">
            {pin.number}
          </text>
        </g>
      ))}
    </g>
  )
})

function neighbour(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(1, from - 1)
    case 'ArrowRight':
      return Math.min(last, from + 1)
    case 'Home':
      return 1
    case 'End':
      return last
    default:
      return undefined
  }
}
