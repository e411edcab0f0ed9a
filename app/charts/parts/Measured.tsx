import type { ReactNode } from 'react'
import { useWidth } from './useWidth'

/** The one component that measures: charts take numbers. Draws at once at `initial`, then at its real width. */
export function Measured({
  initial,
  className,
  children,
}: {
  readonly initial: number
  readonly className?: string
  readonly children: (width: number) => ReactNode
}) {
  const [ref, width] = useWidth<HTMLDivElement>(initial)
  return (
    <div ref={ref} className={className}>
      {children(width)}
    </div>
  )
}
