import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import type { ChartLabel } from '../chart/label'
import type { Theme } from '../palette'
import { richText } from './chartText'

/**
 * A series' words at its points, and for whoever turns on all labels: each as its cell reads.
 * @param height of the chart, in points
 */
export function labelsXml(labels: readonly ChartLabel[], height: number, theme: Theme): XmlElement {
  return xml(
    'c:dLbls',
    {},
    ...labels.toSorted((a, b) => a.row - b.row).map((label) => labelXml(label, height, theme)),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
    ...shown(false),
  )
}

function labelXml({ row, at, lower = 0, lines, tone }: ChartLabel, height: number, theme: Theme): XmlElement {
  return xml(
    'c:dLbl',
    {},
    xml('c:idx', { val: row }),
    ...(lower === 0 ? [] : [shifted(lower / height)]),
    richText(
      lines.map(({ text, size, bold }) => ({ text, size, bold, tone })),
      theme,
      at === 'r' ? 'l' : 'ctr',
    ),
    xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
    xml('c:dLblPos', { val: at }),
    ...shown(true),
  )
}

/** From the label's own place, in shares of the chart. */
const shifted = (down: number): XmlElement =>
  xml('c:layout', {}, xml('c:manualLayout', {}, xml('c:x', { val: 0 }), xml('c:y', { val: down.toFixed(5) })))

const shown = (value: boolean): readonly XmlElement[] =>
  ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map(
    (tag) => xml(tag, { val: value && tag === 'c:showVal' ? 1 : 0 }),
  )
