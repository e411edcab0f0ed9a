import type { Mark } from '~/charts/model'
import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import type { Part } from '../chart/model'
import type { Theme, Tone } from '../palette'
import { fill, hatch, line, noFill, softFill } from './paint'

/** A point's look, from the shapes that a presentation program has: what nobody states is a cross. */
export function markerXml(
  { fill: look, shape }: Pick<Mark, 'fill' | 'shape'>,
  part: Part,
  tone: Tone,
  size: number,
  theme: Theme,
): XmlElement {
  const symbol = part === 'span' ? 'dash' : look === 'reckoned' ? 'plus' : shape
  return xml(
    'c:marker',
    {},
    xml('c:symbol', { val: symbol }),
    xml('c:size', { val: Math.max(2, Math.round(part === 'span' ? size * 1.6 : size)) }),
    xml('c:spPr', {}, ...surface(look, tone, theme, part === 'span')),
  )
}

export const noMarker: XmlElement = xml('c:marker', {}, xml('c:symbol', { val: 'none' }))

function surface(look: Mark['fill'], tone: Tone, theme: Theme, isSpan: boolean): readonly XmlElement[] {
  // A dash is all edge: it has no room for a paper-coloured inside.
  if (isSpan) return [fill(tone, theme), line({ tone, width: 0.75 }, theme)]
  switch (look) {
    case 'filled':
      return [fill(tone, theme), line({ tone: 'paper', width: 0.75 }, theme)]
    case 'hollow':
      return [softFill(tone, theme), line({ tone, width: 1.25 }, theme)]
    case 'dashed':
      return [softFill(tone, theme), line({ tone, width: 1.25, dash: 'sysDash' }, theme)]
    case 'reckoned':
      return [noFill, line({ tone, width: 1.5 }, theme)]
  }
}

/** A bar's look. */
export function barSurface(look: Mark['fill'], tone: Tone, theme: Theme): XmlElement {
  return xml('c:spPr', {}, ...barFill(look, tone, theme))
}

function barFill(look: Mark['fill'], tone: Tone, theme: Theme): readonly XmlElement[] {
  switch (look) {
    case 'filled':
      return [fill(tone, theme), xml('a:ln', {}, noFill)]
    case 'hollow':
      return [fill('paper', theme), line({ tone, width: 1.5 }, theme)]
    case 'dashed':
      return [fill('paper', theme), line({ tone, width: 1.25, dash: 'sysDash' }, theme)]
    case 'reckoned':
      return [hatch(tone, theme), line({ tone, width: 1 }, theme)]
  }
}
