import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import { names } from './names'
import { part } from './part'

/** The looks of a workbook's cells, by their numbers in its style sheet. */
export interface Styles {
  readonly words: number
  readonly head: number
  readonly link: number
  readonly ofFormat: (format: string | undefined) => number
  readonly xml: string
}

/** Numbers below it are the program's own formats. */
const firstFormat = 164
/** Looks before those of number formats. */
const looksBefore = 4

/** @param used every number format of the workbook */
export function stylesOf(used: readonly string[]): Styles {
  const formats = [...new Set(used)]
  // Words that begin like a formula stay words when somebody edits them: quotePrefix is the program's own apostrophe.
  const looks = [
    look({}),
    look({ quotePrefix: 1 }),
    look({ fontId: 1, applyFont: 1, quotePrefix: 1 }),
    look({ fontId: 2, applyFont: 1, quotePrefix: 1 }),
    ...formats.map((_, index) => look({ numFmtId: firstFormat + index, applyNumberFormat: 1 })),
  ]
  const sheet = xml(
    'styleSheet',
    { xmlns: names.sheet },
    ...(formats.length === 0 ? [] : [formatsXml(formats)]),
    xml('fonts', { count: 3 }, font(), font(xml('b')), font(xml('u'))),
    xml(
      'fills',
      { count: 2 },
      xml('fill', {}, xml('patternFill', { patternType: 'none' })),
      xml('fill', {}, xml('patternFill', { patternType: 'gray125' })),
    ),
    xml(
      'borders',
      { count: 1 },
      xml('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((edge) => xml(edge))),
    ),
    xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    xml('cellXfs', { count: looks.length }, ...looks),
    xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  )
  return {
    words: 1,
    head: 2,
    link: 3,
    ofFormat: (format) => (format === undefined ? 0 : looksBefore + Math.max(0, formats.indexOf(format))),
    xml: part(sheet),
  }
}

const look = (attributes: Readonly<Record<string, number>>): XmlElement =>
  xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...attributes })

const font = (...more: readonly XmlElement[]): XmlElement =>
  xml('font', {}, ...more, xml('sz', { val: 11 }), xml('name', { val: 'Calibri' }), xml('family', { val: 2 }))

const formatsXml = (formats: readonly string[]): XmlElement =>
  xml(
    'numFmts',
    { count: formats.length },
    ...formats.map((formatCode, index) => xml('numFmt', { numFmtId: firstFormat + index, formatCode })),
  )
