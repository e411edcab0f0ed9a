import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import type { Link } from './linksIn'
import { names } from './names'
import { part } from './part'
import type { Sheet } from './sheet'

/** The parts of a workbook that say which parts it has. */
export const packageXml = {
  types: (sheets: readonly Sheet[], hasProperties: boolean): string =>
    part(
      xml(
        'Types',
        { xmlns: names.types },
        xml('Default', { Extension: 'rels', ContentType: `${names.package}.relationships+xml` }),
        xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        override('xl/workbook', `${names.spreadsheet}.sheet.main`),
        ...sheets.map((_, index) =>
          override(`xl/worksheets/sheet${index + 1}`, `${names.spreadsheet}.worksheet`),
        ),
        override('xl/styles', `${names.spreadsheet}.styles`),
        override('xl/sharedStrings', `${names.spreadsheet}.sharedStrings`),
        ...(hasProperties ? [override('docProps/core', `${names.package}.core-properties`)] : []),
      ),
    ),
  root: (hasProperties: boolean): string =>
    relations(
      relation(1, `${names.relation}/officeDocument`, 'xl/workbook.xml'),
      ...(hasProperties
        ? [relation(2, `${names.relations}/metadata/core-properties`, 'docProps/core.xml')]
        : []),
    ),
  workbook: (sheets: readonly Sheet[]): string =>
    part(
      xml(
        'workbook',
        { xmlns: names.sheet, 'xmlns:r': names.relation },
        xml(
          'sheets',
          {},
          ...sheets.map(({ name }, index) =>
            xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
          ),
        ),
      ),
    ),
  ofWorkbook: (sheets: readonly Sheet[]): string =>
    relations(
      ...sheets.map((_, index) =>
        relation(index + 1, `${names.relation}/worksheet`, `worksheets/sheet${index + 1}.xml`),
      ),
      relation(sheets.length + 1, `${names.relation}/styles`, 'styles.xml'),
      relation(sheets.length + 2, `${names.relation}/sharedStrings`, 'sharedStrings.xml'),
    ),
  ofSheet: (links: readonly Link[]): string =>
    relations(
      ...links.map(({ target }, index) =>
        relation(index + 1, `${names.relation}/hyperlink`, target, 'External'),
      ),
    ),
}

const override = (path: string, type: string): XmlElement =>
  xml('Override', { PartName: `/${path}.xml`, ContentType: `${type}+xml` })

const relations = (...each: readonly XmlElement[]): string =>
  part(xml('Relationships', { xmlns: names.relations }, ...each))

const relation = (id: number, type: string, target: string, mode?: 'External'): XmlElement =>
  xml('Relationship', { Id: `rId${id}`, Type: type, Target: target, TargetMode: mode })
