import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import { part } from '~/export/workbook/part'
import type { ChartFrame } from '../chart/frameOf'
import type { Cell } from '../chart/model'
import type { Theme } from '../palette'
import { axesXml, categoryAxis, valueAxis } from './axesXml'
import { textProperties } from './chartText'
import { legendXml } from './legendXml'
import { noFill } from './paint'
import { seriesXml } from './seriesXml'

export interface ChartPart {
  /** Stands over the value axis. */
  readonly unit: string
  readonly theme: Theme
  readonly formatOf: (cell: Cell) => string
}

/**
 * The chart as DrawingML. Written here and not by the package: that one has no words, marks or looks of single points,
 * writes an axis that is not there (its issue 1534) and categories that Google Slides cannot read.
 */
export function chartPart(frame: ChartFrame, look: ChartPart): string {
  const { grid, width, height } = frame
  const { plot } = grid
  const share = (value: number, of: number) => ({ val: (value / of).toFixed(5) })
  const layout = xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      xml('c:layoutTarget', { val: 'inner' }),
      xml('c:xMode', { val: 'edge' }),
      xml('c:yMode', { val: 'edge' }),
      xml('c:x', share(plot.left, width)),
      xml('c:y', share(plot.top, height)),
      xml('c:w', share(plot.right - plot.left, width)),
      xml('c:h', share(plot.bottom - plot.top, height)),
    ),
  )
  const space = xml(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    xml('c:date1904', { val: 0 }),
    xml('c:lang', { val: 'en-GB' }),
    xml('c:roundedCorners', { val: 0 }),
    xml(
      'c:chart',
      {},
      xml('c:autoTitleDeleted', { val: 1 }),
      xml(
        'c:plotArea',
        {},
        layout,
        ...groups(frame, look),
        ...axesXml(frame, look.unit, look.theme),
        invisible,
      ),
      ...(frame.legend ? [legendXml(frame, look.theme)] : []),
      xml('c:plotVisOnly', { val: 1 }),
      xml('c:dispBlanksAs', { val: 'gap' }),
    ),
    invisible,
    textProperties({ size: 11, tone: 'muted' }, look.theme),
    xml('c:externalData', { 'r:id': 'rId1' }, xml('c:autoUpdate', { val: 0 })),
  )
  return part(space)
}

const invisible: XmlElement = xml('c:spPr', {}, noFill, xml('a:ln', {}, noFill))

/** Bars first, what stands as points over them. */
function groups(frame: ChartFrame, { theme, formatOf }: ChartPart): readonly XmlElement[] {
  const { form, columns } = frame.chart
  const all = columns.map((column, index) => ({
    column,
    index,
    asBars: form !== 'line' && column.part === 'line',
  }))
  const write = (asBars: boolean): readonly XmlElement[] =>
    all
      .filter((one) => one.asBars === asBars)
      .map(({ column, index }) => seriesXml(column, index, asBars, { frame, theme, formatOf }))
  const bars = write(true)
  const points = write(false)
  const axes = [xml('c:axId', { val: categoryAxis }), xml('c:axId', { val: valueAxis })]
  return [
    ...(bars.length === 0
      ? []
      : [
          xml(
            'c:barChart',
            {},
            xml('c:barDir', { val: 'col' }),
            xml('c:grouping', { val: form === 'stacked' ? 'stacked' : 'clustered' }),
            xml('c:varyColors', { val: 0 }),
            ...bars,
            xml('c:gapWidth', { val: Math.round(frame.grid.gap * 100) }),
            ...(form === 'stacked' ? [xml('c:overlap', { val: 100 })] : []),
            ...axes,
          ),
        ]),
    ...(points.length === 0
      ? []
      : [
          xml(
            'c:lineChart',
            {},
            xml('c:grouping', { val: 'standard' }),
            xml('c:varyColors', { val: 0 }),
            ...points,
            xml('c:marker', { val: 1 }),
            ...axes,
          ),
        ]),
  ]
}
