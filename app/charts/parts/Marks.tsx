import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { isPlain } from '~/charts/geometry/marks'
import type { PlacedMark } from '~/charts/geometry/marks'
import { isStepKey, stepFrom } from '~/charts/geometry/step'
import type { ChartLayout } from '~/charts/layout'
import type { PointId } from '~/domain/brand'
import { isPoint } from '~/domain/point'
import type { Point } from '~/domain/point'
import { MarkButton } from './MarkButton'
import { PlainDots } from './PlainDots'

/** Above this many, plain dots are one path, and only the mark with the keyboard is an element of its own. */
const mostButtons = 400

/** All marks as one tab stop: arrows walk them, Enter and Space choose, Escape clears. */
export const Marks = memo(function Marks({
  layout,
  selected,
  onSelect,
}: {
  readonly layout: ChartLayout
  readonly selected: PointId | undefined
  readonly onSelect: (point: Point | undefined) => void
}) {
  const { marks, dots } = layout
  const group = useRef<SVGGElement>(null)
  const moved = useRef(false)
  const [stop, setStop] = useState<PointId>()
  const chosen = useMemo(() => marks.find((placed) => holds(placed, selected)), [marks, selected])
  const current =
    marks.find(({ id }) => id === stop) ?? chosen ?? marks.findLast(({ mark }) => mark.onLine) ?? marks[0]

  // A move may reach a mark that is drawn only now.
  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    group.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined) return
    if (isStepKey(event.key)) {
      moved.current = true
      setStop(stepFrom(marks, current, event.key).id)
    } else if (event.key === 'Enter' || event.key === ' ') onSelect(current.mark.point)
    else if (event.key === 'Escape') onSelect(undefined)
    else return
    event.preventDefault()
  }

  const painted = useMemo(() => marks.toSorted(inPaintOrder), [marks])
  const many = marks.length > mostButtons
  const folded = (placed: PlacedMark) => many && isPlain(placed) && placed !== current && placed !== chosen
  return (
    <g ref={group} className="amur-marks" onKeyDown={onKeyDown}>
      {many && <PlainDots marks={marks.filter(folded)} dots={dots} />}
      {painted.map((placed) =>
        folded(placed) ? null : (
          <MarkButton
            key={placed.id}
            placed={placed}
            dots={dots}
            stop={placed === current}
            pressed={placed === chosen}
            onFocus={setStop}
          />
        ),
      )}
    </g>
  )
})

/** Bars first, since they would cover their neighbours' marks; the others in order of time. */
const inPaintOrder = (a: PlacedMark, b: PlacedMark): number =>
  Number(b.column !== undefined) - Number(a.column !== undefined) || a.at - b.at || layerOf(a) - layerOf(b)

/** Within a date: long forms below, then the points beside the line, then the line's own, which no other may cover. */
const layerOf = ({ mark }: PlacedMark): number => (mark.form.kind !== 'dot' ? 0 : mark.onLine ? 2 : 1)

const holds = ({ mark }: PlacedMark, selected: PointId | undefined): boolean =>
  selected !== undefined && isPoint(mark.point, selected)
