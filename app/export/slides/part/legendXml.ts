import { textWidth } from '~/charts/geometry/text-width'
import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import { nameSize } from '../chart/label'
import type { ChartFrame } from '../chart/frameOf'
import type { Theme } from '../palette'
import { textProperties } from './chartText'

/** Room of a key and of the space after a name. */
const key = 40

/** The lines' names over the plot; what stands beside the lines says itself what it is. */
export function legendXml({ chart, width, height }: ChartFrame, theme: Theme): XmlElement {
  const names = chart.columns.filter(({ part }) => part === 'line').map(({ name }) => name)
  const wanted = names.reduce((sum, name) => sum + textWidth(name, nameSize, 'bold') + key, 0)
  return xml(
    'c:legend',
    {},
    xml('c:legendPos', { val: 't' }),
    ...chart.columns.flatMap(({ part }, idx) =>
      part === 'line'
        ? []
        : [xml('c:legendEntry', {}, xml('c:idx', { val: idx }), xml('c:delete', { val: 1 }))],
    ),
    xml(
      'c:layout',
      {},
      xml(
        'c:manualLayout',
        {},
        xml('c:xMode', { val: 'edge' }),
        xml('c:yMode', { val: 'edge' }),
        xml('c:x', { val: (4 / width).toFixed(5) }),
        xml('c:y', { val: (24 / height).toFixed(5) }),
        xml('c:w', { val: Math.min(0.98, wanted / width).toFixed(5) }),
        xml('c:h', { val: (20 / height).toFixed(5) }),
      ),
    ),
    xml('c:overlay', { val: 0 }),
    textProperties({ size: nameSize, tone: 'ink' }, theme),
  )
}
