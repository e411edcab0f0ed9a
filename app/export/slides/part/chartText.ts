import { xml } from '~/export/picture/xml'
import type { XmlElement } from '~/export/picture/xml'
import type { Theme, Tone } from '../palette'
import { scriptOf } from '../scriptOf'
import { fill } from './paint'

export interface TextLook {
  /** Points. */
  readonly size: number
  readonly tone: Tone
  readonly bold?: boolean
}

const bodyProperties = xml('a:bodyPr', {
  rot: 0,
  vert: 'horz',
  wrap: 'none',
  lIns: 38_100,
  tIns: 12_700,
  rIns: 38_100,
  bIns: 12_700,
  anchor: 'ctr',
})

/** How a part of the chart writes by itself: ticks, legend. */
/** @param rot in 60,000ths of a degree */
export const textProperties = (look: TextLook, theme: Theme, rot = 0): XmlElement =>
  xml(
    'c:txPr',
    {},
    xml('a:bodyPr', { rot, vert: 'horz' }),
    xml('a:lstStyle'),
    xml(
      'a:p',
      {},
      xml('a:pPr', {}, runProperties('a:defRPr', look, theme)),
      xml('a:endParaRPr', { lang: 'en-GB' }),
    ),
  )

/** Words of our own in a chart, a paragraph a line. */
export const richText = (
  lines: readonly (TextLook & { readonly text: string })[],
  theme: Theme,
  align: 'l' | 'ctr' = 'ctr',
): XmlElement =>
  xml(
    'c:tx',
    {},
    xml(
      'c:rich',
      {},
      bodyProperties,
      xml('a:lstStyle'),
      ...lines.map(({ text, ...look }) => {
        const { lang, rtl } = scriptOf(text)
        return xml(
          'a:p',
          {},
          xml('a:pPr', { algn: align, rtl: rtl ? 1 : undefined }, runProperties('a:defRPr', look, theme)),
          xml('a:r', {}, runProperties('a:rPr', look, theme, lang), xml('a:t', {}, text)),
        )
      }),
    ),
  )

const runProperties = (
  tag: 'a:defRPr' | 'a:rPr',
  { size, tone, bold }: TextLook,
  theme: Theme,
  lang?: string,
): XmlElement =>
  xml(
    tag,
    { lang, sz: Math.round(size * 100), b: bold === true ? 1 : 0 },
    fill(tone, theme),
    xml('a:latin', { typeface: '+mn-lt' }),
    xml('a:ea', { typeface: '+mn-ea' }),
    xml('a:cs', { typeface: '+mn-cs' }),
  )
