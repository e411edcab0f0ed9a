import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import { columnName } from './columnName'
import type { Link } from './linksIn'
import { names } from './names'
import { part } from './part'
import type { Sheet, SheetCell } from './sheet'
import type { Styles } from './styles'

/** @param indexOf where a text stands among the shared strings */
export function sheetXml(
  { widths, rows }: Sheet,
  links: readonly Link[],
  styles: Styles,
  indexOf: (text: string) => number,
): string {
  const linked = new Set(links.map(({ cell }) => cell))
  const cellXml = (cell: NonNullable<SheetCell>, r: string): XmlElement => {
    switch (cell.kind) {
      case 'number':
        return xml('c', { r, s: styles.ofFormat(cell.format) }, xml('v', {}, String(cell.value)))
      case 'head':
        return xml('c', { r, s: styles.head, t: 's' }, xml('v', {}, String(indexOf(cell.text))))
      case 'words': {
        const s = linked.has(r) ? styles.link : styles.words
        return xml('c', { r, s, t: 's' }, xml('v', {}, String(indexOf(cell.text))))
      }
    }
  }
  return part(
    xml(
      'worksheet',
      { xmlns: names.sheet, 'xmlns:r': names.relation },
      xml(
        'sheetViews',
        {},
        // The head stays while the rows move.
        xml(
          'sheetView',
          { workbookViewId: 0 },
          xml('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
        ),
      ),
      xml('sheetFormatPr', { defaultRowHeight: 15 }),
      xml(
        'cols',
        {},
        ...widths.map((width, index) =>
          xml('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
        ),
      ),
      xml(
        'sheetData',
        {},
        ...rows.map((row, index) =>
          xml(
            'row',
            { r: index + 1 },
            ...row.flatMap((cell, column) =>
              cell === undefined || (cell.kind === 'number' && !Number.isFinite(cell.value))
                ? []
                : [cellXml(cell, `${columnName(column)}${index + 1}`)],
            ),
          ),
        ),
      ),
      ...(links.length === 0
        ? []
        : [
            xml(
              'hyperlinks',
              {},
              ...links.map(({ cell }, index) => xml('hyperlink', { ref: cell, 'r:id': `rId${index + 1}` })),
            ),
          ]),
    ),
  )
}
