import { xml, xmlText } from '~/export/picture/xml'
import { emu } from '../part/paint'
import { margin, slideWidth } from '../page/slideFrame'
import type { SlideSize } from '../page/slideFrame'

/** The layout's place for a title, which the slides' titles fill. */
export function layoutTitle(size: SlideSize): string {
  const place = xml(
    'a:xfrm',
    {},
    xml('a:off', { x: emu(margin), y: emu(44) }),
    xml('a:ext', { cx: emu(slideWidth[size] - 2 * margin), cy: emu(72) }),
  )
  return xmlText(
    xml(
      'p:sp',
      {},
      xml(
        'p:nvSpPr',
        {},
        xml('p:cNvPr', { id: 20, name: 'Title' }),
        xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
        xml('p:nvPr', {}, xml('p:ph', { type: 'title' })),
      ),
      xml('p:spPr', {}, place),
      xml(
        'p:txBody',
        {},
        xml('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
        xml('a:lstStyle', {}, xml('a:lvl1pPr', { algn: 'l' }, xml('a:defRPr', { sz: 2800, b: 1 }))),
        xml('a:p', {}, xml('a:endParaRPr', { lang: 'en-GB' })),
      ),
    ),
  )
}
