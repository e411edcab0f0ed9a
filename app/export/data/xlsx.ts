import { enData } from '~/i18n/enData'
import type { ExportItem, Exported } from '../exported'
import { fileName } from '../fileName'
import { workbookOf } from '../workbook/workbookOf'
import { dataSheet } from './dataSheet'
import { sourcesSheet } from './sourcesSheet'

/** A workbook with what the figure shows on one sheet, and where it is from on another. */
export function xlsxOf(item: ExportItem): Exported {
  const { figure, context } = item
  return {
    name: fileName(item, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    data: workbookOf([dataSheet(item, enData), sourcesSheet(item, enData)], {
      title: figure.heading,
      subject: figure.subtitle,
      creator: context.words.site.name,
      identifier: context.address,
      day: context.day,
    }),
  }
}
