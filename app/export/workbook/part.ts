import { xmlText } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'

/** A file inside a workbook. */
export const part = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`
