import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import { palette } from '../palette'
import type { Theme, Tone } from '../palette'
import { themeColours } from '../themeColours'

/** Points to English Metric Units, in which drawings are measured. */
export const emu = (points: number): number => Math.round(points * 12_700)

export interface Stroke {
  readonly tone: Tone
  /** Points. */
  readonly width: number
  readonly dash?: 'sysDash' | 'sysDot'
  /** Share of full opacity. */
  readonly opacity?: number
  readonly arrow?: boolean
}

/** A tone as a fill, by its name in the theme. */
export function fill(tone: Tone, theme: Theme, opacity = 1): XmlElement {
  const alpha = opacity < 1 ? [xml('a:alpha', { val: Math.round(opacity * 100_000) })] : []
  return xml(
    'a:solidFill',
    {},
    tone === 'sixth'
      ? xml('a:srgbClr', { val: palette[theme].sixth }, ...alpha)
      : xml('a:schemeClr', { val: themeColours[tone] }, ...alpha),
  )
}

/**
 * The inside of a hollow mark: between its hue and the paper. Not the paper itself, since LibreOffice draws a mark's
 * inside alone, and it would be gone there.
 */
export function softFill(tone: Tone, theme: Theme): XmlElement {
  const steps = theme === 'light' ? ([45, 45, 55] as const) : ([80, 55, 0] as const)
  const [saturation, share, more] = steps
  const change = [
    xml('a:satMod', { val: saturation * 1000 }),
    xml('a:lumMod', { val: share * 1000 }),
    ...(more > 0 ? [xml('a:lumOff', { val: more * 1000 })] : []),
  ]
  return xml(
    'a:solidFill',
    {},
    tone === 'sixth'
      ? xml('a:srgbClr', { val: palette[theme].sixth }, ...change)
      : xml('a:schemeClr', { val: themeColours[tone] }, ...change),
  )
}

/** The inside of a bar that nobody states. */
export const hatch = (tone: Tone, theme: Theme): XmlElement =>
  xml(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    xml('a:fgClr', {}, ...fill(tone, theme).children),
    xml('a:bgClr', {}, ...fill('paper', theme).children),
  )

export const noFill: XmlElement = xml('a:noFill')

export const noLine: XmlElement = xml('a:ln', {}, noFill)

export function line({ tone, width, dash, opacity, arrow }: Stroke, theme: Theme): XmlElement {
  return xml(
    'a:ln',
    { w: emu(width), cap: dash === undefined ? 'rnd' : 'flat' },
    fill(tone, theme, opacity),
    xml('a:prstDash', { val: dash ?? 'solid' }),
    xml('a:round'),
    ...(arrow === true ? [xml('a:tailEnd', { type: 'triangle', w: 'med', len: 'med' })] : []),
  )
}
