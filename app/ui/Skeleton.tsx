import { classes } from './classes'
import './Skeleton.css'

interface Props {
  /** text: lines of a paragraph; title: one tall line; figure: a chart's box. */
  readonly shape?: 'text' | 'title' | 'figure'
  readonly lines?: number
  readonly className?: string | undefined
}

/** Keeps the room of what is still loading. Still and silent: mark the region that waits with aria-busy. */
export function Skeleton({ shape = 'text', lines = 1, className }: Props) {
  const count = shape === 'text' ? lines : 1
  return (
    <div className={classes('ui-skeleton', `ui-skeleton-${shape}`, className)} aria-hidden="true">
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <span key={line} className="ui-skeleton-line" />
      ))}
    </div>
  )
}
