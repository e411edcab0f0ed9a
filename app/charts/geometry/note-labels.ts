import { boxesMeet, grown } from './box'
import type { Box } from './box'
import { contestOf } from './contest-bars'
import type { PlotFrame } from './frame'
import { lineHeight, textSize } from './label'
import type { PlacedLabel } from './label'
import { boxOf } from './marks'
import type { PlacedMark } from './marks'
import { obstaclesOf } from './obstacles'
import { aroundMark, placeLabels } from './place-labels'
import { textWidth } from './text-width'

const most = 4

/**
 * Words beside notable marks off the line, at most four, the widest contradictions of a line first and then the newest,
 * each only where it touches nothing.
 */
export function noteLabels(frame: PlotFrame, taken: readonly Box[]): readonly PlacedLabel[] {
  const requests = widestFirst(frame.marks.toReversed()).flatMap((placed) => {
    const { note } = placed.mark
    if (note === undefined || note === '' || isCovered(placed, frame)) return []
    const { x, y, x1, x2 } = placed
    const candidates = aroundMark(x, y, textWidth(note, textSize), lineHeight - 2, 7, (x2 - x1) / 2)
    return [{ label: { placed, note }, candidates }]
  })
  const obstacles = obstaclesOf(frame)
  const boxes = [...obstacles.boxes, ...taken.map((box) => grown(box, 4))]
  return placeLabels(requests, { ...obstacles, boxes }, frame.plot)
    .slice(0, most)
    .map(({ label: { placed, note }, box }) => ({
      key: placed.id,
      hue: 'muted',
      anchor: 'start',
      box,
      lines: [{ text: note, size: textSize, weight: 'regular', x: box.left, y: box.top + 11.5 }],
    }))
}

function widestFirst(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const leaders = new Map(
    marks.filter(({ mark }) => mark.contested === 'leads').map((placed) => [contestOf(placed), placed.y]),
  )
  const gap = (placed: PlacedMark): number =>
    placed.mark.contested === 'rivals'
      ? Math.abs(placed.y - (leaders.get(contestOf(placed)) ?? placed.y))
      : -1
  return marks.toSorted((a, b) => gap(b) - gap(a))
}

/** Beside a mark that touches another, words would be read as the other's. */
function isCovered(placed: PlacedMark, { marks, dots }: PlotFrame): boolean {
  const box = boxOf(placed, dots)
  return marks.some((other) => other !== placed && boxesMeet(box, boxOf(other, dots)))
}
