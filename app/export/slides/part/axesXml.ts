import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import { numberFormat } from '../chart/cellFormat'
import { tickSize } from '../chart/frameOf'
import type { ChartFrame } from '../chart/frameOf'
import type { Theme } from '../palette'
import { richText, textProperties } from './chartText'
import { line, noLine } from './paint'

export const categoryAxis = 111_111_111
export const valueAxis = 222_222_222

/** Time below, values at the left with their unit over them: right of a plot a program leaves labels no place of their own. */
export function axesXml(frame: ChartFrame, unit: string, theme: Theme): readonly XmlElement[] {
  return [timeAxis(frame, theme), numberAxis(frame, unit, theme)]
}

const ticks = { size: tickSize, tone: 'muted' } as const

function timeAxis({ grid, every }: ChartFrame, theme: Theme): XmlElement {
  const { axis } = grid
  return xml(
    'c:catAx',
    {},
    xml('c:axId', { val: categoryAxis }),
    xml('c:scaling', {}, xml('c:orientation', { val: 'minMax' })),
    xml('c:delete', { val: 0 }),
    xml('c:axPos', { val: 'b' }),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    xml('c:majorTickMark', { val: every > 1 ? 'out' : 'none' }),
    xml('c:minorTickMark', { val: 'none' }),
    // At the plot's foot also where values below zero stand above it; a ranking's foot is its other end.
    xml('c:tickLblPos', { val: axis.reversed ? 'high' : 'low' }),
    xml('c:spPr', {}, line({ tone: 'muted', width: 0.75 }, theme)),
    // A turn that no eye sees: without one LibreOffice breaks or turns the names where it should leave some out.
    textProperties(ticks, theme, every > 1 ? 1 : 0),
    xml('c:crossAx', { val: valueAxis }),
    xml('c:crosses', { val: axis.reversed ? 'max' : axis.min > 0 ? 'min' : 'autoZero' }),
    xml('c:auto', { val: 0 }),
    xml('c:lblAlgn', { val: 'ctr' }),
    xml('c:lblOffset', { val: 60 }),
    xml('c:tickLblSkip', { val: every }),
    xml('c:tickMarkSkip', { val: every }),
    xml('c:noMultiLvlLbl', { val: 1 }),
  )
}

function numberAxis({ grid, width }: ChartFrame, unit: string, theme: Theme): XmlElement {
  const { axis } = grid
  const digits = numberFormat(axis.decimals)
  const isLog = axis.scale === 'log'
  return xml(
    'c:valAx',
    {},
    xml('c:axId', { val: valueAxis }),
    xml(
      'c:scaling',
      {},
      ...(isLog ? [xml('c:logBase', { val: 10 })] : []),
      xml('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' }),
      xml('c:max', { val: String(axis.max) }),
      xml('c:min', { val: String(axis.min) }),
    ),
    xml('c:delete', { val: 0 }),
    xml('c:axPos', { val: 'l' }),
    xml('c:majorGridlines', {}, xml('c:spPr', {}, line({ tone: 'hairline', width: 0.75 }, theme))),
    ...(unit === '' ? [] : [unitTitle(unit, 4 / width, theme)]),
    // No ranking has a place before the first; a real minus sign.
    xml('c:numFmt', {
      formatCode: axis.reversed ? `${digits};;` : isLog ? 'General' : `${digits};−${digits}`,
      sourceLinked: 0,
    }),
    xml('c:majorTickMark', { val: 'none' }),
    xml('c:minorTickMark', { val: 'none' }),
    xml('c:tickLblPos', { val: 'nextTo' }),
    xml('c:spPr', {}, noLine),
    textProperties(ticks, theme),
    xml('c:crossAx', { val: categoryAxis }),
    xml('c:crosses', { val: 'min' }),
    xml('c:crossBetween', { val: 'between' }),
    ...(isLog ? [] : [xml('c:majorUnit', { val: String(axis.step) })]),
  )
}

const unitTitle = (unit: string, x: number, theme: Theme): XmlElement =>
  xml(
    'c:title',
    {},
    richText([{ text: unit, ...ticks }], theme, 'l'),
    xml(
      'c:layout',
      {},
      xml(
        'c:manualLayout',
        {},
        xml('c:xMode', { val: 'edge' }),
        xml('c:yMode', { val: 'edge' }),
        xml('c:x', { val: x.toFixed(5) }),
        xml('c:y', { val: 0 }),
      ),
    ),
    xml('c:overlay', { val: 1 }),
  )
