import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import type { ChartLabel } from '../chart/label'
import type { Theme } from '../palette'
import { richText } from './chartText'
import { fill, noFill, noLine } from './paint'

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
    xml('c:spPr', {}, noFill, noLine),
    ...shown(false),
    noLeaders,
  )
}

function labelXml(
  { row, at, lower = 0, lines, tone, overGrid }: ChartLabel,
  height: number,
  theme: Theme,
): XmlElement {
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
    xml('c:spPr', {}, overGrid === true ? fill('paper', theme) : noFill, noLine),
    xml('c:dLblPos', { val: at }),
    ...shown(true),
  )
}

/** A label that stands a little off its point needs no line to it. */
const noLeaders: XmlElement = xml(
  'c:extLst',
  {},
  xml(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
    },
    xml('c15:showLeaderLines', { val: 0 }),
  ),
)

/** From the label's own place, in shares of the chart. */
const shifted = (down: number): XmlElement =>
  xml('c:layout', {}, xml('c:manualLayout', {}, xml('c:x', { val: 0 }), xml('c:y', { val: down.toFixed(5) })))

const shown = (value: boolean): readonly XmlElement[] =>
  ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map(
    (tag) => xml(tag, { val: value && tag === 'c:showVal' ? 1 : 0 }),
  )
