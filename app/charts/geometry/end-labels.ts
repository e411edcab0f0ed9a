import { pointId } from '~/domain/point'
import type { ChartModel, ChartSeries, EndLabel } from '../model'
import { grown } from './box'
import type { Box } from './box'
import type { PlotFrame } from './frame'
import { ascent, lineHeight, nameSize, textSize } from './label'
import type { PlacedLabel } from './label'
import { obstaclesOf } from './obstacles'
import { placeLabels } from './place-labels'
import { spread } from './spread'
import { clipText, textWidth, wrapText } from './text-width'
import type { Weight } from './text-width'

interface EndText {
  readonly series: ChartSeries
  readonly end: EndLabel
  readonly rows: readonly { readonly text: string; readonly size: number; readonly weight: Weight }[]
  readonly width: number
  readonly height: number
}

/** The end labels' words, the name broken into rows of at most `most` pixels. */
export function endTexts(model: ChartModel, most: number): readonly EndText[] {
  return model.series.flatMap((series): readonly EndText[] => {
    const { end } = series
    if (end === undefined) return []
    const names = wrapText(end.name, nameSize, most, 'bold').map((line) =>
      clipText(line, nameSize, most, 'bold'),
    )
    const values = wrapText(end.value, textSize, most).map((line) => clipText(line, textSize, most))
    const rows = [
      ...names.map((text) => ({ text, size: nameSize, weight: 'bold' as const })),
      ...values.map((text) => ({ text, size: textSize, weight: 'regular' as const })),
    ]
    const width = Math.max(...rows.map((row) => textWidth(row.text, row.size, row.weight)))
    return [{ series, end, rows, width, height: rows.length * lineHeight }]
  })
}

/** Right or left of each line's newest point, in the plot or reaching out between the axis' numbers; undefined when one of them has no room there. */
export function insideLabels(
  texts: readonly EndText[],
  frame: PlotFrame,
  width: number,
): readonly PlacedLabel[] | undefined {
  const requests = texts.map((text) => {
    const { x, y } = endOf(text, frame)
    // A little farther off, a label may clear a pin's line that falls just behind the point.
    const lefts = [x + gap, x + gap + 8, x + gap + 16]
    // Left of a point at the edge a label would hide the line's course, and beyond the edge there is room.
    if (x < frame.plot.right - farFromEdge) lefts.push(x - gap - text.width)
    const candidates = lefts.flatMap((left) =>
      shifts.slice(0, 24).map((shift) => boxFor(text, left, y + shift)),
    )
    return { label: text, candidates }
  })
  const obstacles = obstaclesOf(frame)
  const boxes = [...obstacles.boxes, ...tickBoxes(frame, frame.plot.right + 4, width)]
  const places = placeLabels(requests, { ...obstacles, boxes }, { ...frame.plot, right: width })
  if (places.length < texts.length) return undefined
  return places.map(({ label, box }) =>
    labelAt(label, box, box.right < endOf(label, frame).x ? 'end' : 'start'),
  )
}

/** Between the numbers of the value axis, each beside the end of its line; undefined when one of them has no room. */
export function labelsAmongTicks(
  texts: readonly EndText[],
  frame: PlotFrame,
  left: number,
  width: number,
): readonly PlacedLabel[] | undefined {
  const { top, bottom } = frame.plot
  const boxes = tickBoxes(frame, left, width)
  const requests = texts.map((text) => {
    const { y } = endOf(text, frame)
    const candidates = shifts.map((shift) => grown(boxFor(text, left, y + shift), -slack))
    return { label: text, candidates }
  })
  const places = placeLabels(
    requests,
    { boxes, segments: [] },
    { left, top: top - 8, right: width, bottom: bottom + 8 },
  )
  if (places.length < texts.length) return undefined
  return places.map(({ label, box }) => labelAt(label, grown(box, slack)))
}

const tickBoxes = (frame: PlotFrame, left: number, right: number): readonly Box[] =>
  frame.values.ticks.map((tick) => {
    const y = frame.y(tick)
    return { left, top: y - 9, right, bottom: y + 9 }
  })

const boxFor = (text: EndText, left: number, middle: number): Box => ({
  left,
  top: middle - text.height / 2,
  right: left + text.width,
  bottom: middle + text.height / 2,
})

const gap = 10
const columnGap = 4
const farFromEdge = 70
/** A row is taller than its letters by this much at either end. */
const slack = 2

/** 0, −2, 2, −4 …: how far a label may stand above or below its line's end and still read as its. */
const shifts = Array.from({ length: 25 }, (_, i) => (i % 2 === 0 ? i : -i - 1))

/** One below the other in a column right of the axis, each as near as it can be to the end of its line. */
export function columnLabels(
  texts: readonly EndText[],
  frame: PlotFrame,
  left: number,
): readonly PlacedLabel[] {
  const top = frame.plot.top - 6
  const bottom = frame.plot.bottom + 8
  const fitting: EndText[] = []
  let used = 0
  for (const text of texts) {
    if (used + text.height + columnGap > bottom - top) continue
    fitting.push(text)
    used += text.height + columnGap
  }
  const ordered = fitting
    .map((text) => ({ text, at: endOf(text, frame).y, size: text.height + columnGap }))
    .toSorted((a, b) => a.at - b.at)
  const centres = spread(ordered, [top, bottom])
  return ordered.map(({ text, at }, i) => {
    const y = (centres[i] ?? at) - text.height / 2
    return labelAt(text, { left, top: y, right: left + text.width, bottom: y + text.height })
  })
}

function labelAt(text: EndText, box: Box, anchor: 'start' | 'end' = 'start'): PlacedLabel {
  const x = anchor === 'start' ? box.left : box.right
  const lines = text.rows.map((row, i) => ({ ...row, x, y: box.top + i * lineHeight + ascent }))
  return { key: text.series.id, hue: text.series.hue, anchor, box, lines }
}

function endOf({ series }: EndText, frame: PlotFrame): { readonly x: number; readonly y: number } {
  const last = series.line.points.at(-1)
  const placed = last === undefined ? undefined : frame.marks.find(({ id }) => id === pointId(last))
  if (placed === undefined) return { x: frame.plot.right, y: (frame.plot.top + frame.plot.bottom) / 2 }
  // A step goes on past its mark, a bar is wider than its middle.
  const stroke = frame.strokes[placed.series]?.runs.at(-1)?.at(-1)?.x ?? placed.x2
  return { x: Math.max(placed.x2, stroke), y: placed.labelY ?? placed.y }
}
