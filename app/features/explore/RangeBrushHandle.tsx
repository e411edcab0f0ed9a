import type { PointerEvent } from 'react'
import { px } from '~/charts/geometry/scale'

interface RangeBrushHandleProps {
  readonly grip: 'start' | 'end'
  readonly at: number
  /** How far it can be taken inside the window; the other handle needs its half of a narrow one. */
  readonly reach: number
  readonly track: { readonly top: number; readonly bottom: number }
  readonly name: string
  readonly value: { readonly now: number; readonly most: number; readonly text: string }
  readonly onGrab: (event: PointerEvent<SVGElement>) => void
  /** Whether the key moves it. */
  readonly onKey: (key: string) => boolean
  readonly onLeave: () => void
}

const outside = 20

/** One end of the window: a slider over the buckets. */
export function RangeBrushHandle(props: RangeBrushHandleProps) {
  const { grip, at, reach, track, name, value, onGrab, onKey, onLeave } = props
  const middle = (track.top + track.bottom) / 2
  return (
    <g
      className="brush-handle"
      data-brush-handle={grip}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={value.most}
      aria-valuenow={value.now}
      aria-valuetext={value.text}
      onPointerDown={onGrab}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (onKey(event.key)) event.preventDefault()
      }}
    >
      <rect
        className="brush-target"
        x={px(at - (grip === 'start' ? outside : reach))}
        y={track.top - 3}
        width={px(outside + reach)}
        height={track.bottom - track.top + 6}
      />
      <rect className="brush-focus" x={px(at - 7.5)} y={middle - 15} width={15} height={30} rx={6} />
      <rect className="brush-grip" x={px(at - 4)} y={middle - 11} width={8} height={22} rx={3} />
      <path className="brush-groove" d={`M${px(at)} ${middle - 4}v8`} />
    </g>
  )
}
