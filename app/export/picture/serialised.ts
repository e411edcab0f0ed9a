import { hatch } from './hatch'
import { isHidden, pixels, shapePaint, textPaint } from './paint'
import type { Styles } from './paint'
import { xml } from './xml'
import type { Attributes, XmlElement, XmlNode } from './xml'

const shapes: ReadonlyMap<string, readonly string[]> = new Map([
  ['path', ['d']],
  ['circle', ['cx', 'cy', 'r']],
  ['rect', ['x', 'y', 'width', 'height', 'rx']],
  ['line', ['x1', 'y1', 'x2', 'y2']],
])

/**
 * A drawing of the page as one that needs no style sheet: what is seen, with its look in plain attributes. Roles, tab
 * stops and targets of the pointer stay behind.
 *
 * @param svg stands in the page, so that its styles are computed
 * @param withHalos whether marks keep the rim that parts them from lines; it has the paper's colour
 */
export function serialised(svg: Element, withHalos: boolean): XmlElement {
  return xml('g', {}, ...childrenOf(svg))

  function childrenOf(element: Element): readonly XmlNode[] {
    return [...element.children].flatMap(nodesOf)
  }

  function nodesOf(element: Element): readonly XmlNode[] {
    const styles: Styles = (property) => getComputedStyle(element).getPropertyValue(property)
    const tag = element.tagName
    const geometry = shapes.get(tag)
    if (geometry !== undefined) return shapeNodes(element, geometry, styles)
    switch (tag) {
      case 'g':
        return isHidden(styles) ? [] : groupNodes(element, styles)
      case 'text':
        return textNodes(element, styles)
      default:
        return []
    }
  }

  function groupNodes(element: Element, styles: Styles): readonly XmlNode[] {
    const children = childrenOf(element)
    const opacity = Number(styles('opacity'))
    return children.length === 0 || opacity === 1 ? children : [xml('g', { opacity }, ...children)]
  }

  function shapeNodes(element: Element, geometry: readonly string[], styles: Styles): readonly XmlNode[] {
    if (!withHalos && element.classList.contains('amur-halo')) return []
    const strokes = strokesOfPattern(element)
    if (strokes !== undefined) return hatched(element, geometry, strokes)
    const paint = shapePaint(styles, pathScale(element))
    if (paint === undefined) return []
    // A line has no inside that could be filled.
    const seen = element.tagName === 'line' ? { ...paint, fill: undefined } : paint
    return [xml(element.tagName, { ...attributesOf(element, geometry), ...seen })]
  }
}

function textNodes(element: Element, styles: Styles): readonly XmlNode[] {
  const paint = textPaint(styles)
  const text = element.textContent
  if (paint === undefined || text === '') return []
  const { x, y } = attributesOf(element, ['x', 'y'])
  const shift = element.getAttribute('dy') ?? '0'
  const dy = shift.endsWith('em') ? Number.parseFloat(shift) * pixels(styles('font-size')) : pixels(shift)
  return [xml('text', { x, y: Number(y ?? 0) + dy, ...paint }, text)]
}

function attributesOf(element: Element, names: readonly string[]): Attributes {
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name) ?? undefined]))
}

/**
 * The lines that a shape is filled with, where it is. They are looked for in its own drawing: another root of React may
 * have given the same id in the page.
 */
function strokesOfPattern(element: Element): Styles | undefined {
  const id = /^url\(["']?#(?<id>.+?)["']?\)$/u.exec(element.getAttribute('fill') ?? '')?.groups?.['id']
  if (id === undefined) return undefined
  const line = element.closest('svg')?.querySelector(`#${CSS.escape(id)} line`)
  if (line === null || line === undefined) return undefined
  return (property) => getComputedStyle(line).getPropertyValue(property)
}

function hatched(element: Element, geometry: readonly string[], styles: Styles): readonly XmlNode[] {
  const { x, y, width, height } = attributesOf(element, geometry)
  const area = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
  const paint = shapePaint(styles)
  const why = element.querySelector('title')?.textContent ?? ''
  const title = why === '' ? [] : [xml('title', {}, why)]
  // Of a stroke at the edge of a pattern's tile only half is seen.
  return paint === undefined
    ? []
    : [
        xml(
          'path',
          { d: hatch(area), ...paint, 'stroke-width': pixels(styles('stroke-width')) / 2 },
          ...title,
        ),
      ]
}

/** Dashes may be counted in hundredths of a path, which not every program can. */
function pathScale(element: Element): number {
  const counted = Number(element.getAttribute('pathLength') ?? 0)
  return counted > 0 && element instanceof SVGGeometryElement ? element.getTotalLength() / counted : 1
}
