import { useMemo, useState } from 'react'
import type { FocusEvent, MouseEvent, PointerEvent, ReactNode } from 'react'
import { nearestAmong } from '~/charts/geometry/nearest'
import type { PlacedMark } from '~/charts/geometry/marks'
import type { ChartLayout } from '~/charts/layout'
import type { Point } from '~/domain/point'
import { HoverCard } from './HoverCard'

const reach = 24

/**
 * Pointer, finger and focus over the plot. What is hovered lives here and nowhere else: `children` stay the same
 * elements, so moving over the chart renders the card again and neither marks nor axes.
 */
export function Pointer({
  layout,
  onSelect,
  children,
}: {
  readonly layout: ChartLayout
  readonly onSelect: (point: Point) => void
  readonly children: ReactNode
}) {
  const { plot, marks } = layout
  const find = useMemo(() => nearestAmong(marks, reach), [marks])
  const [over, setOver] = useState<{ readonly id: string; readonly touch: boolean }>()
  const placed = over === undefined ? undefined : marks.find(({ id }) => id === over.id)

  const show = (mark: PlacedMark | undefined, touch: boolean) =>
    setOver((before) =>
      before?.id === mark?.id && before?.touch === touch ? before : mark && { id: mark.id, touch },
    )
  const clear = () => setOver(undefined)
  const follow = (event: PointerEvent<SVGGElement>) => {
    const { x, y } = spotOf(event)
    show(find(x, y), event.pointerType === 'touch')
  }
  const choose = (event: MouseEvent<SVGGElement>) => {
    const own = markUnder(event.target, marks)
    const { x, y } = spotOf(event)
    // A screen reader's click has no place of its own; a pointer's belongs to the mark nearest to it.
    const mark = event.detail === 0 ? own : (find(x, y) ?? own)
    if (mark !== undefined) onSelect(mark.mark.point)
  }
  const focused = (event: FocusEvent<SVGGElement>) => {
    if (event.target.matches(':focus-visible')) show(markUnder(event.target, marks), false)
  }

  return (
    <g
      className="amur-plot"
      onPointerMove={follow}
      onPointerDown={follow}
      onPointerLeave={clear}
      onPointerUp={(event) => event.pointerType === 'touch' && clear()}
      onPointerCancel={clear}
      onClick={choose}
      onFocus={focused}
      onBlur={clear}
      // Recharts would look for a tooltip at every move and write its answer to its store.
      onMouseMove={(event) => event.stopPropagation()}
      onTouchMove={(event) => event.stopPropagation()}
    >
      <rect
        className="amur-catch"
        x={0}
        y={plot.top - 6}
        width={Math.max(0, plot.right + 6)}
        height={Math.max(0, plot.bottom - plot.top + 6)}
      />
      {children}
      {placed !== undefined && <HoverCard placed={placed} layout={layout} touch={over?.touch === true} />}
    </g>
  )
}

/** The event in the drawing's own pixels, also where a page has scaled it. */
function spotOf(event: MouseEvent<SVGGElement>): { readonly x: number; readonly y: number } {
  const svg = event.currentTarget.ownerSVGElement
  const rect = svg?.getBoundingClientRect()
  if (svg === null || rect === undefined) return { x: 0, y: 0 }
  const scale = rect.width > 0 ? Number(svg.getAttribute('width')) / rect.width : 1
  return { x: (event.clientX - rect.left) * scale, y: (event.clientY - rect.top) * scale }
}

function markUnder(target: EventTarget, marks: readonly PlacedMark[]): PlacedMark | undefined {
  const id = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : undefined
  return marks.find((mark) => mark.id === id)
}
