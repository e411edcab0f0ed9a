import { colourOf } from './colour'
import type { Attributes } from './xml'

/** Computed styles of one element, by the name of the property. */
export type Styles = (property: string) => string

/**
 * The look of a shape as plain attributes; undefined where nothing of it is seen. Edges are not snapped to pixels: a
 * picture is seen in many sizes, and hairlines of one chart would come out one pixel wide here and two there.
 */
export function shapePaint(styles: Styles, pathScale = 1): Attributes | undefined {
  if (isHidden(styles)) return undefined
  const fill = layer(styles, 'fill')
  const width = pixels(styles('stroke-width'))
  const stroke = width === 0 ? none : layer(styles, 'stroke')
  if (fill.colour === 'none' && stroke.colour === 'none') return undefined
  return {
    fill: fill.colour,
    'fill-opacity': unlessOne(fill.opacity),
    ...(stroke.colour === 'none' ? {} : strokeAttributes(styles, stroke, width, pathScale)),
    opacity: unlessOne(Number(styles('opacity'))),
  }
}

/** The look of a text; the typeface is the picture's. */
export function textPaint(styles: Styles): Attributes | undefined {
  if (isHidden(styles)) return undefined
  const fill = layer(styles, 'fill')
  if (fill.colour === 'none') return undefined
  return {
    fill: fill.colour,
    'fill-opacity': unlessOne(fill.opacity),
    'font-size': pixels(styles('font-size')),
    // Programs older than variable fonts know hundreds only.
    'font-weight': unless(String(Math.floor(Number(styles('font-weight')) / 100) * 100), '400'),
    'text-anchor': unless(styles('text-anchor'), 'start'),
    opacity: unlessOne(Number(styles('opacity'))),
  }
}

export const isHidden = (styles: Styles): boolean =>
  styles('display') === 'none' || styles('visibility') === 'hidden' || Number(styles('opacity')) === 0

export const pixels = (text: string): number => {
  const number = Number.parseFloat(text)
  return Number.isFinite(number) ? Math.round(number * 100) / 100 : 0
}

interface Layer {
  readonly colour: string
  readonly opacity: number
}
const none: Layer = { colour: 'none', opacity: 1 }

function layer(styles: Styles, property: 'fill' | 'stroke'): Layer {
  const colour = colourOf(styles(property))
  const opacity = (colour?.opacity ?? 0) * Number(styles(`${property}-opacity`))
  return colour === undefined || opacity === 0 ? none : { colour: colour.hex, opacity }
}

/** @param pathScale real length of a path over the length that its dashes are counted in */
function strokeAttributes(styles: Styles, stroke: Layer, width: number, pathScale: number): Attributes {
  const dashes = styles('stroke-dasharray')
  return {
    stroke: stroke.colour,
    'stroke-width': width,
    'stroke-opacity': unlessOne(stroke.opacity),
    'stroke-dasharray':
      dashes === 'none' || dashes === ''
        ? undefined
        : dashes
            .split(/[\s,]+/u)
            .map((dash) => pixels(String(pixels(dash) * pathScale)))
            .join(' '),
    'stroke-linecap': unless(styles('stroke-linecap'), 'butt'),
    'stroke-linejoin': unless(styles('stroke-linejoin'), 'miter'),
  }
}

const unless = (value: string, usual: string): string | undefined =>
  value === usual || value === '' ? undefined : value
const unlessOne = (value: number): number | undefined => (value < 1 ? value : undefined)
