import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import type { ChartFrame } from '../chart/frameOf'
import type { Column } from '../chart/model'
import { reachOf } from '../chart/reachOf'
import type { Reach } from '../chart/reachOf'
import type { Theme } from '../palette'
import { line } from './paint'
import type { Stroke } from './paint'

/** Lines through a column's points, as error bars: to the claim that leads, towards where a bound's value may lie, over what a dot can mean. */
export function reachXml(
  column: Column,
  { chart, grid, stroked }: ChartFrame,
  theme: Theme,
): readonly XmlElement[] {
  const reaches = column.cells.flatMap((cell) => {
    const reach = reachOf(column, cell, chart, grid.axis, stroked)
    return reach === undefined ? [] : [{ row: cell.from, reach }]
  })
  if (reaches.length === 0) return []
  const numbers = (tag: string, side: (reach: Reach) => number): XmlElement =>
    xml(
      tag,
      {},
      xml(
        'c:numLit',
        {},
        xml('c:formatCode', {}, 'General'),
        xml('c:ptCount', { val: chart.rows.length }),
        ...reaches.map(({ row, reach }) =>
          xml('c:pt', { idx: row }, xml('c:v', {}, String(Number(side(reach).toPrecision(12))))),
        ),
      ),
    )
  return [
    xml(
      'c:errBars',
      {},
      xml('c:errDir', { val: 'y' }),
      xml('c:errBarType', { val: 'both' }),
      xml('c:errValType', { val: 'cust' }),
      xml('c:noEndCap', { val: 1 }),
      numbers('c:plus', ({ up }) => up),
      numbers('c:minus', ({ down }) => down),
      xml('c:spPr', {}, line(strokeOf(column), theme)),
    ),
  ]
}

function strokeOf({ part, tone, cells }: Column): Stroke {
  if (part === 'rival') return { tone: 'contested', width: 4, opacity: 0.4 }
  return { tone, width: 1.25, arrow: cells.some(({ mark }) => mark.form.kind === 'bound') }
}
