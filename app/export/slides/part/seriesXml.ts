import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import type { Mark } from '~/charts/model'
import type { ChartFrame } from '../chart/frameOf'
import type { Cell, Column } from '../chart/model'
import { cellsOfColumn } from '../chart/cellsOfColumn'
import type { Theme } from '../palette'
import { labelsXml } from './labelsXml'
import { barSurface, markerXml, noMarker } from './markerXml'
import { line, noLine } from './paint'
import { reachXml } from './reachXml'
import { rangeIn } from './reference'

export interface SeriesPaint {
  readonly frame: ChartFrame
  readonly theme: Theme
  readonly formatOf: (cell: Cell) => string
}

/** One series of a chart part, as bars or as points with or without a stroke. */
export function seriesXml(column: Column, index: number, asBars: boolean, paint: SeriesPaint): XmlElement {
  const { frame, theme } = paint
  const { rows } = frame.chart
  const labels = frame.labels.filter((label) => label.column === column)
  const look = asBars ? bars(column, theme) : points(column, paint)
  return xml(
    'c:ser',
    {},
    xml('c:idx', { val: index }),
    xml('c:order', { val: index }),
    xml('c:tx', {}, textReference(rangeIn(index + 1, 1, 1), [column.name])),
    ...look,
    labelsXml(labels, frame.height, theme),
    ...reachXml(column, frame, theme),
    xml(
      'c:cat',
      {},
      textReference(
        rangeIn(0, 2, rows.length + 1),
        rows.map(({ name }) => name),
      ),
    ),
    xml('c:val', {}, numberReference(column, index, paint)),
    ...(asBars ? [] : [xml('c:smooth', { val: 0 })]),
  )
}

function bars({ tone, cells }: Column, theme: Theme): readonly XmlElement[] {
  return [
    barSurface('filled', tone, theme),
    xml('c:invertIfNegative', { val: 0 }),
    ...cells
      .filter(({ mark }) => mark.fill !== 'filled')
      .map(({ from, mark }) =>
        xml(
          'c:dPt',
          {},
          xml('c:idx', { val: from }),
          xml('c:invertIfNegative', { val: 0 }),
          xml('c:bubble3D', { val: 0 }),
          barSurface(mark.fill, tone, theme),
        ),
      ),
  ]
}

function points(column: Column, { frame, theme }: SeriesPaint): readonly XmlElement[] {
  const { part, tone, cells } = column
  const isLine = part === 'line'
  const stroke =
    part === 'span'
      ? line({ tone, width: 4.5, opacity: 0.6 }, theme)
      : isLine && frame.stroked
        ? line({ tone, width: 2.25 }, theme)
        : noLine
  const size = frame.dots.radius * 1.75 - (isLine ? 0 : 0.5)
  const usual = usualLook(column, frame)
  const own = cells.filter((cell) => hasOwnLook(cell, usual, column))
  return [
    xml('c:spPr', {}, stroke),
    usual === undefined ? noMarker : markerXml(usual, part, tone, size, theme),
    ...own.map(({ from, mark }) =>
      xml(
        'c:dPt',
        {},
        xml('c:idx', { val: from }),
        markerXml(mark, part, tone, size, theme),
        xml('c:bubble3D', { val: 0 }),
        xml('c:spPr', {}, stroke),
      ),
    ),
  ]
}

type Look = Pick<Mark, 'fill' | 'shape'>

/** How most points of a column look; undefined where the stroke stands for them. */
function usualLook({ part, cells }: Column, { stroked, dots }: ChartFrame): Look | undefined {
  const [first] = cells
  if (first === undefined || part === 'span') return undefined
  if (part !== 'line') return first.mark
  return stroked && !dots.plain ? undefined : { fill: 'filled', shape: first.mark.shape }
}

/** A span of several rows is a stroke; a plain point of a crowded line needs a mark only where no stroke reaches it. */
function hasOwnLook(cell: Cell, usual: Look | undefined, { part, cells }: Column): boolean {
  const { fill, shape } = cell.mark
  if (part === 'span') return cell.from === cell.to
  if (usual !== undefined) return fill !== usual.fill || shape !== usual.shape
  return fill !== 'filled' || isAlone(cell, cells)
}

/** No stroke reaches it: its mark is all there is. */
const isAlone = ({ from }: Cell, cells: readonly Cell[]): boolean =>
  !cells.some((other) => other.from === from - 1 || other.from === from + 1)

function textReference(formula: string, texts: readonly string[]): XmlElement {
  return xml(
    'c:strRef',
    {},
    xml('c:f', {}, formula),
    xml(
      'c:strCache',
      {},
      xml('c:ptCount', { val: texts.length }),
      ...texts.flatMap((text, idx) => (text === '' ? [] : [xml('c:pt', { idx }, xml('c:v', {}, text))])),
    ),
  )
}

/** Rows without a number are left out: a gap, not a zero. */
function numberReference(column: Column, index: number, { frame, formatOf }: SeriesPaint): XmlElement {
  const { rows } = frame.chart
  return xml(
    'c:numRef',
    {},
    xml('c:f', {}, rangeIn(index + 1, 2, rows.length + 1)),
    xml(
      'c:numCache',
      {},
      xml('c:formatCode', {}, 'General'),
      xml('c:ptCount', { val: rows.length }),
      ...[...cellsOfColumn(column)].map(([idx, cell]) =>
        xml('c:pt', { idx, formatCode: formatOf(cell) }, xml('c:v', {}, String(cell.value))),
      ),
    ),
  )
}
