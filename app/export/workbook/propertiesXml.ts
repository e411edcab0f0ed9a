import { xml } from '~/export/picture/xml'
import { names } from './names'
import { part } from './part'
import type { WorkbookAbout } from './sheet'

/** docProps/core.xml: what a workbook is, for whoever finds it without its page. */
export const propertiesXml = ({ title, subject, creator, identifier, day }: WorkbookAbout): string =>
  part(
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': names.properties,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xml('dc:title', {}, title),
      xml('dc:subject', {}, subject),
      xml('dc:creator', {}, creator),
      xml('dc:identifier', {}, identifier),
      xml('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
    ),
  )
