import { xml, xmlText } from '~/export/picture/xml'
import { scriptOf } from '../scriptOf'

/** The speaker notes' paragraphs. */
export const notesXml = (lines: readonly string[]): string =>
  lines
    .map((line) => {
      const { lang, rtl } = scriptOf(line)
      return xmlText(
        xml(
          'a:p',
          {},
          ...(rtl ? [xml('a:pPr', { algn: 'r', rtl: 1 })] : []),
          xml('a:r', {}, xml('a:rPr', { lang }), xml('a:t', {}, line)),
        ),
      )
    })
    .join('')
