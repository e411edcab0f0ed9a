import { classes } from './classes'
import { type Hue, hueClass } from './hue'
import { type SparkPoint, sparklinePath } from './sparkline-path'
import './Sparkline.css'

interface Props {
  readonly points: readonly SparkPoint[]
  readonly hue: Hue
  readonly className?: string | undefined
}

const box = { width: 64, height: 20, pad: 2 } as const

/** The course of a series at a glance, beside its name and value: decoration for screen readers. */
export function Sparkline({ points, hue, className }: Props) {
  return (
    <svg
      className={classes('ui-sparkline', hueClass(hue), className)}
      viewBox={`0 0 ${box.width} ${box.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={sparklinePath(points, box)} />
    </svg>
  )
}
