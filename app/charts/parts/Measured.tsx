import type { ReactNode } from 'react'
import { usePrinting } from '~/ui/usePrinting'
import { useWidth } from './useWidth'

/** Between the margins of an upright A4 sheet: a page of paper tells its width to nobody. */
const paper = 680

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
  const printing = usePrinting()
  return (
    <div ref={ref} className={className}>
      {children(printing ? paper : width)}
    </div>
  )
}
