import type { Arrangement } from './arrange'
import type { Placed } from './block'
import { discRadius } from './eventsBlock'
import { weights } from './fontOf'
import type { Frame } from './frame'
import type { Look } from './look'
import { glyphWidth } from './notesBlock'
import type { QrCode } from './qrCode'
import type { Run } from './run'
import { xml } from './xml'
import type { XmlElement, XmlNode } from './xml'

interface Parts {
  readonly frame: Frame
  readonly arrangement: Arrangement
  readonly look: Look
  readonly isTransparent: boolean
  readonly chart: XmlElement
  /** The signs of the notes, in their order. */
  readonly glyphs: readonly XmlElement[]
  readonly code: QrCode | undefined
}

/** Everything that is seen of a picture, in its frame's units. */
export function composed(parts: Parts): readonly XmlNode[] {
  const { frame, arrangement, look, isTransparent, chart, glyphs, code } = parts
  const { chart: area, placed } = arrangement
  return [
    ...(isTransparent ? [] : [xml('rect', { width: frame.width, height: frame.height, fill: look.paper })]),
    xml(
      'g',
      {
        transform: `translate(${tenth(area.x)} ${tenth(area.y)})`,
        // Not one of the attributes that SVG gives a look by.
        style: 'font-variant-numeric:tabular-nums',
      },
      ...chart.children,
    ),
    ...placed.flatMap((one) => placedNodes(one, look, glyphs)),
    ...codeNodes(arrangement, code),
  ]
}

function placedNodes(placed: Placed, look: Look, glyphs: readonly XmlElement[]): readonly XmlNode[] {
  const { x, y } = placed
  switch (placed.kind) {
    case 'text':
      return [
        xml(
          'text',
          {
            x: tenth(x),
            y: tenth(y),
            'font-size': placed.size,
            direction: placed.direction === 'rtl' ? 'rtl' : undefined,
            ...(placed.line.length === 1 ? lookOfRun(placed.line[0], look) : {}),
          },
          ...(placed.line.length === 1
            ? placed.line.map(({ text }) => text)
            : placed.line.map((run) => xml('tspan', lookOfRun(run, look), run.text))),
        ),
      ]
    case 'glyph':
      return glyphs
        .slice(placed.note, placed.note + 1)
        .map((glyph) =>
          xml('g', { transform: `translate(${tenth(x)} ${tenth(y - glyphMiddle)})` }, ...glyph.children),
        )
    case 'disc':
      return [
        xml('circle', {
          cx: tenth(x),
          cy: tenth(y),
          r: placed.isOwn ? discRadius : discRadius - 0.5,
          ...(placed.isOwn
            ? { fill: look.ink }
            : { fill: 'none', stroke: look.muted, 'stroke-opacity': 0.7 }),
        }),
        xml(
          'text',
          {
            x: tenth(x),
            y: tenth(y + 3.4),
            'font-size': 9.5,
            'font-weight': weights.bold,
            'text-anchor': 'middle',
            fill: placed.isOwn ? look.paper : look.muted,
          },
          String(placed.number),
        ),
      ]
    case 'rule':
      return [xml('rect', { x, y: tenth(y - 0.5), width: placed.width, height: 1, fill: look.hairline })]
  }
}

/** Half the height that a note's sign is drawn in. */
const glyphMiddle = (glyphWidth * 12) / 18 / 2

const lookOfRun = (run: Run | undefined, look: Look) =>
  run === undefined
    ? {}
    : {
        fill: look[run.tone],
        'font-family': run.face === 'serif' ? look.serif : undefined,
        'font-weight': run.weight === 'bold' ? weights.bold : undefined,
      }

/** Dark on light in every theme: not every reader of codes knows the inverse. */
function codeNodes({ code: area }: Arrangement, code: QrCode | undefined): readonly XmlNode[] {
  if (area === undefined || code === undefined) return []
  return [
    xml(
      'g',
      {
        transform: `translate(${tenth(area.x)} ${tenth(area.y)}) scale(${(area.width / code.modules).toFixed(4)})`,
      },
      xml('rect', { width: code.modules, height: code.modules, fill: '#ffffff' }),
      xml('path', { d: code.path, fill: '#000000', 'shape-rendering': 'crispEdges' }),
    ),
  ]
}

const tenth = (value: number): number => Math.round(value * 10) / 10
