import { strToU8, zipSync } from 'fflate'
import { xml } from '~/export/picture/xml'
import { cellText } from './cellText'
import { linksIn } from './linksIn'
import { names } from './names'
import { packageXml } from './packageXml'
import { part } from './part'
import { propertiesXml } from './propertiesXml'
import type { Sheet, WorkbookAbout } from './sheet'
import { sheetXml } from './sheetXml'
import { stylesOf } from './styles'

/** A workbook of these sheets, as an XLSX file. */
export function workbookOf(sheets: readonly Sheet[], about?: WorkbookAbout): Uint8Array<ArrayBuffer> {
  const cells = sheets.flatMap(({ rows }) => rows.flat())
  const styles = stylesOf(cells.flatMap((cell) => (cell?.kind === 'number' ? (cell.format ?? []) : [])))
  const texts = new Map<string, number>()
  const indexOf = (words: string): number => {
    const text = cellText(words)
    const known = texts.get(text) ?? texts.size
    texts.set(text, known)
    return known
  }
  const written = sheets.map((sheet) => {
    const links = linksIn(sheet)
    return { links, text: sheetXml(sheet, links, styles, indexOf) }
  })
  const hasProperties = about !== undefined
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', packageXml.types(sheets, hasProperties)],
    ['_rels/.rels', packageXml.root(hasProperties)],
    ['xl/workbook.xml', packageXml.workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', packageXml.ofWorkbook(sheets)],
    ['xl/styles.xml', styles.xml],
    // After the sheets, which have named them.
    ['xl/sharedStrings.xml', stringsXml([...texts.keys()])],
    ...written.flatMap(({ links, text }, index): readonly (readonly [string, string])[] => [
      [`xl/worksheets/sheet${index + 1}.xml`, text],
      ...(links.length === 0
        ? []
        : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, packageXml.ofSheet(links)] as const]),
    ]),
    ...(about === undefined ? [] : [['docProps/core.xml', propertiesXml(about)] as const]),
  ]
  const mtime = about === undefined ? {} : { mtime: `${about.day}T12:00:00` }
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    ...mtime,
  })
}

const stringsXml = (texts: readonly string[]): string =>
  part(
    xml(
      'sst',
      { xmlns: names.sheet, uniqueCount: texts.length },
      ...texts.map((text) => xml('si', {}, xml('t', { 'xml:space': 'preserve' }, text))),
    ),
  )
