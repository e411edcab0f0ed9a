import { wrapText } from '~/charts/geometry/text-width'
import type { ChartModel } from '~/charts/model'
import { plainText } from '../plainText'
import { nameSize, valueSize } from './label'
import type { LabelLine } from './label'
import type { Column } from './model'

/** A line's name and newest number, in rows of at most `most` points. */
export function endLines(model: ChartModel, column: Column, most: number): readonly LabelLine[] {
  const end = model.series[column.series]?.end
  if (end === undefined) return []
  const rows = (text: string, size: number, bold: boolean): readonly LabelLine[] =>
    wrapText(plainText(text), size, most, bold ? 'bold' : 'regular').map((line) => ({
      text: line,
      size,
      bold,
    }))
  return [...rows(end.name, nameSize, true), ...rows(end.value, valueSize, false)]
}
