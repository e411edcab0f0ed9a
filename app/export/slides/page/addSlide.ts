import type PptxGenJS from 'pptxgenjs'
import type { Box } from '~/charts/geometry/box'
import type { Tone } from '../palette'
import { palette } from '../palette'
import type { Theme } from '../palette'
import { scriptOf } from '../scriptOf'
import { themeColours } from '../themeColours'
import type { Paragraph } from './run'
import { wordsOf } from './run'
import { leading, sizes } from './slideFrame'
import type { SlideFrame } from './slideFrame'
import type { SlideWords } from './slideWords'

/** Names of a slide's shapes: the same in every deck, so that a program finds them again. */
export const shapeNames = {
  topic: 'Amur topic',
  title: 'Amur title',
  subtitle: 'Amur subtitle',
  asof: 'Amur as known on',
  chart: 'Amur chart',
  notes: 'Amur notes',
  sources: 'Amur sources',
  address: 'Amur address',
} as const

export const layoutName = 'Amur figure'

type TextProps = PptxGenJS.TextProps
type TextOptions = PptxGenJS.TextPropsOptions

/** A slide with its words; the chart holds a place until its own part is written. */
export function addSlide(
  deck: PptxGenJS,
  words: SlideWords,
  frame: SlideFrame,
  alt: string,
  theme: Theme,
): void {
  const { title, boxes, notes } = frame
  const slide = deck.addSlide({ masterName: layoutName })
  const write = (name: keyof typeof shapeNames, paragraphs: readonly Paragraph[], look: Look) => {
    const text = paragraphs.filter((paragraph) => paragraph.length > 0)
    if (text.length === 0) return
    slide.addText(
      text.flatMap((paragraph, index) => runs(paragraph, look, index < text.length - 1, theme)),
      {
        ...inches(boxes[name]),
        ...frameOptions,
        objectName: shapeNames[name],
        lineSpacing: look.size * look.leading,
      },
    )
  }
  const plain = (text: string): readonly Paragraph[] => (text === '' ? [] : [[{ text }]])
  const text = leading.text
  write('title', plain(title.text), {
    size: title.size,
    tone: 'ink',
    bold: true,
    serif: true,
    leading: leading.title,
  })
  write('topic', plain(words.topic), { size: sizes.topic, tone: 'both', bold: true, leading: text })
  write('subtitle', plain(frame.subtitle), { size: sizes.subtitle, tone: 'muted', leading: text })
  write('asof', plain(words.asof), { size: sizes.asof, tone: 'ink', bold: true, leading: text })
  slide.addChart(deck.ChartType.line, [{ name: '-', labels: ['-'], values: [0] }], {
    ...inches(boxes.chart),
    objectName: shapeNames.chart,
    altText: alt,
  })
  write('notes', notes, { size: sizes.notes, tone: 'muted', leading: text })
  write('sources', [words.sources], { size: sizes.sources, tone: 'muted', leading: text })
  write('address', [words.address], { size: sizes.address, tone: 'muted', leading: text })
  slide.addNotes('-')
}

const frameOptions = { margin: 0, valign: 'top', isTextBox: true } as const satisfies TextOptions

interface Look {
  readonly size: number
  readonly tone: Tone
  readonly bold?: boolean
  readonly serif?: boolean
  readonly leading: number
}

function runs(paragraph: Paragraph, look: Look, isBroken: boolean, theme: Theme): TextProps[] {
  const { lang, rtl } = scriptOf(wordsOf(paragraph))
  return paragraph.map(({ text, tone, bold, serif, link }, index) => ({
    text,
    options: {
      lang,
      fontSize: look.size,
      color: colourOf(tone ?? look.tone, theme),
      align: rtl ? 'right' : 'left',
      rtlMode: rtl,
      ...((bold ?? look.bold) === true ? { bold: true } : {}),
      fontFace: (serif ?? look.serif) === true ? '+mj-lt' : '+mn-lt',
      ...(link === undefined ? {} : { hyperlink: { url: link } }),
      ...(isBroken && index === paragraph.length - 1 ? { breakLine: true } : {}),
    },
  }))
}

const colourOf = (tone: Tone, theme: Theme): string =>
  tone === 'sixth' ? palette[theme].sixth : themeColours[tone]

const inches = ({ left, top, right, bottom }: Box) => ({
  x: left / 72,
  y: top / 72,
  w: (right - left) / 72,
  h: (bottom - top) / 72,
})
