import type { ChartModel } from '../model'
import type { Box } from './box'
import { ascent, lineHeight, nameSize, textSize } from './label'
import type { LabelLine, PlacedLabel } from './label'
import { clipText, textWidth } from './text-width'

/** Rows above the plot, right aligned, where a chart is too narrow for a column; the value beside the name or below it. */
export function headLabels(model: ChartModel, width: number): readonly PlacedLabel[] {
  const gap = 6
  let top = 0
  return model.series.flatMap(({ id, hue, end }): readonly PlacedLabel[] => {
    if (end === undefined) return []
    const name = clipText(end.name, nameSize, width, 'bold')
    const value = clipText(end.value, textSize, width)
    const nameWidth = textWidth(name, nameSize, 'bold')
    const valueWidth = textWidth(value, textSize)
    const oneRow = nameWidth + gap + valueWidth <= width
    const nameX = oneRow ? width - valueWidth - gap : width
    const valueTop = oneRow ? top : top + lineHeight
    const box: Box = {
      left: width - (oneRow ? nameWidth + gap + valueWidth : Math.max(nameWidth, valueWidth)),
      top,
      right: width,
      bottom: valueTop + lineHeight,
    }
    const lines: readonly LabelLine[] = [
      { text: name, size: nameSize, weight: 'bold', x: nameX, y: top + ascent },
      { text: value, size: textSize, weight: 'regular', x: width, y: valueTop + ascent },
    ]
    top = box.bottom + 2
    return [{ key: id, hue, anchor: 'end', box, lines }]
  })
}
