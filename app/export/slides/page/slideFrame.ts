import type { Box } from '~/charts/geometry/box'
import { clipped } from './clipped'
import { linesIn } from './linesIn'
import type { Paragraph } from './run'
import { wordsOf } from './run'
import type { SlideWords } from './slideWords'
import { titleOf } from './title'
import type { Title } from './title'

export type SlideSize = '16:9' | '4:3'

/** Where everything stands on a slide, in points; all tops on a grid of four. */
export interface SlideFrame {
  readonly title: Title
  readonly subtitle: string
  readonly boxes: Readonly<
    Record<'topic' | 'title' | 'subtitle' | 'asof' | 'chart' | 'notes' | 'sources' | 'address', Box>
  >
  readonly notes: readonly Paragraph[]
}

const slideHeight = 540
export const slideWidth: Readonly<Record<SlideSize, number>> = { '16:9': 960, '4:3': 720 }
export const margin = 48
export const sizes = { topic: 11, subtitle: 14, asof: 12, notes: 10, sources: 9, address: 9 } as const
/** From line to line, in sizes of the letters: exact, so that no other typeface moves what stands below. */
export const leading = { title: 1.14, text: 1.36 } as const

const least = 232
const grid = (value: number): number => Math.ceil(value / 4 - 1e-9) * 4

/**
 * From the top the finding, from the foot the sources, and the chart has what is left. Notes that leave it too little go
 * from the last: they stand in the speaker notes too.
 *
 * @param more the sentence that says so
 */
export function slideFrame(words: SlideWords, size: SlideSize, more: string): SlideFrame {
  const width = slideWidth[size]
  const room = width - 2 * margin
  const title = titleOf(words.heading, room)
  const heightOf = (text: string, letters: number) =>
    grid(linesIn(text, letters, room) * letters * leading.text)
  const box = (top: number, height: number): Box => ({
    left: margin,
    right: width - margin,
    top,
    bottom: top + height,
  })

  const topic = box(28, 16)
  const shortSubtitle = clipped(words.subtitle, sizes.subtitle, room, 2)
  const titleBox = box(44, grid(title.lines * title.size * leading.title))
  const subtitle = box(titleBox.bottom + 4, heightOf(shortSubtitle, sizes.subtitle))
  const asof = box(subtitle.bottom, heightOf(words.asof, sizes.asof))
  const head = asof.bottom + 8

  const address = box(slideHeight - 36, 16)
  const sourcesHeight = heightOf(wordsOf(words.sources), sizes.sources)
  const sources = box(address.top - 6 - sourcesHeight, sourcesHeight)
  const notesHeight = (notes: readonly Paragraph[]) =>
    notes.reduce((sum, note) => sum + heightOf(wordsOf(note), sizes.notes), 0)
  const wanted = [...words.notes, ...words.gaps]
  const fits = (notes: readonly Paragraph[]) => sources.top - 8 - notesHeight(notes) - head >= least
  const shortened = Array.from({ length: wanted.length }, (_, i): readonly Paragraph[] => [
    ...wanted.slice(0, wanted.length - 1 - i),
    [{ text: more }],
  ])
  const notes = [wanted, ...shortened].find(fits) ?? [[{ text: more }]]
  const notesBox = box(sources.top - 4 - notesHeight(notes), notesHeight(notes))
  return {
    title,
    subtitle: shortSubtitle,
    notes,
    boxes: {
      topic,
      title: titleBox,
      subtitle,
      asof,
      chart: box(head, notesBox.top - 4 - head),
      notes: notesBox,
      sources,
      address,
    },
  }
}
