import { xml, xmlText } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import { palette } from '../palette'
import type { Theme, Tone } from '../palette'
import { themeColours } from '../themeColours'
import type { ThemeColour } from '../themeColours'

/** Where the presentation's colour map finds a colour. In a dark deck the first dark one is light: it is the ink's place. */
const slots: Readonly<Record<ThemeColour, string>> = {
  tx1: 'dk1',
  bg1: 'lt1',
  tx2: 'dk2',
  bg2: 'lt2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
}

/** In the order that the format asks for. */
const order: readonly Exclude<Tone, 'sixth'>[] = [
  'ink',
  'paper',
  'muted',
  'hairline',
  'both',
  'china',
  'russia',
  'contested',
  'fourth',
  'fifth',
]

/** Amur's colours and typefaces in place of the package's. Without them a program takes one of the same family and width. */
export function deckTheme(text: string, theme: Theme): string {
  const colours = palette[theme]
  const rgb = (tone: Tone): XmlElement => xml('a:srgbClr', { val: colours[tone] })
  const scheme = xml(
    'a:clrScheme',
    { name: 'Amur' },
    ...order.map((tone) => xml(`a:${slots[themeColours[tone]]}`, {}, rgb(tone))),
    xml('a:hlink', {}, rgb('both')),
    xml('a:folHlink', {}, rgb('both')),
  )
  const serif = fonts('a:majorFont', {
    latin: ['Source Serif 4', '02040603050405020204', 18],
    ea: 'Noto Serif SC',
    cs: 'Noto Naskh Arabic',
  })
  const sans = fonts('a:minorFont', {
    latin: ['Inter', '020B0502030000000004', 34],
    ea: 'Noto Sans SC',
    cs: 'Noto Sans Arabic',
  })
  return text
    .replace('name="Office Theme"', 'name="Amur"')
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/su, () => xmlText(scheme))
    .replace(/<a:fontScheme .*?<\/a:fontScheme>/su, () =>
      xmlText(xml('a:fontScheme', { name: 'Amur' }, serif, sans)),
    )
}

interface Faces {
  /** With its classification and pitch, by which a program without it chooses another. */
  readonly latin: readonly [face: string, panose: string, pitch: number]
  readonly ea: string
  readonly cs: string
}

const fonts = (tag: string, { latin: [typeface, panose, pitchFamily], ea, cs }: Faces): XmlElement =>
  xml(
    tag,
    {},
    xml('a:latin', { typeface, panose, pitchFamily, charset: 0 }),
    xml('a:ea', { typeface: ea }),
    xml('a:cs', { typeface: cs }),
  )
