import type PptxGenJS from 'pptxgenjs'
import { altText } from '~/export/altText'
import { ExportError } from '~/export/exportError'
import type { ExportItem, Exported, Job } from '~/export/exported'
import { fileName } from '~/export/fileName'
import { missingSeries } from '~/export/missingSeries'
import { enSlides } from '~/i18n/enSlides'
import type { SlidesWords } from '~/i18n/enSlides'
import { cellFormat } from './chart/cellFormat'
import { frameOf } from './chart/frameOf'
import { nativeChart } from './chart/nativeChart'
import { notesLines } from './notes/notesLines'
import { mendPackage } from './package/mendPackage'
import type { SlideParts } from './package/mendPackage'
import { partsOf } from './package/parts'
import { zipParts } from './package/zipParts'
import { addSlide } from './page/addSlide'
import { newDeck } from './page/newDeck'
import { slideFrame } from './page/slideFrame'
import type { SlideSize } from './page/slideFrame'
import { frameNotes, slideWords } from './page/slideWords'
import type { Theme } from './palette'
import { plainText } from './plainText'
import { chartPart } from './part/chartPart'
import { chartSheets } from './workbook/chartSheets'
import { workbookOf } from '~/export/workbook/workbookOf'

export interface DeckOptions {
  readonly size: SlideSize
  readonly theme: Theme
}

export type Deck = Exported & { readonly warnings: readonly string[] }

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/**
 * Figures as a presentation, one a slide, each with a chart that a presentation program can edit.
 * @throws ExportError where there is no figure, or one lacks a series; the signal's reason where the job is called off, with nothing written
 */
export async function deckOf(items: readonly ExportItem[], options: DeckOptions, job: Job): Promise<Deck> {
  const slides: SlidesWords = enSlides
  const [first] = items
  if (first === undefined) throw new ExportError(slides.empty)
  for (const item of items) refuseIncomplete(item, slides)
  const pause = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve))
    job.signal.throwIfAborted()
  }
  job.signal.throwIfAborted()
  job.onProgress(0)
  const deck = newDeck(first, items.length, options.size)
  const made: SlideParts[] = []
  const warnings: string[] = []
  for (const item of items) {
    await pause()
    const { parts, said } = slideOf(item, deck, options, slides)
    made.push(parts)
    warnings.push(...said)
    job.onProgress((made.length / items.length) * 0.8)
  }
  await pause()
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new TypeError('the package gave no bytes')
  await pause()
  const parts = partsOf(written)
  mendPackage(parts, made, options.size, options.theme)
  const data = await zipParts(parts, pause)
  job.onProgress(1)
  return {
    name: items.length === 1 ? fileName(first, 'pptx') : `china-russia-${first.context.day}.pptx`,
    type,
    data,
    warnings,
  }
}

function refuseIncomplete(item: ExportItem, slides: SlidesWords): void {
  const missing = missingSeries(item)
  if (missing.length === 0) return
  throw new ExportError(
    slides.incomplete(
      item.figure.heading,
      missing.map(({ label }) => label),
    ),
  )
}

function slideOf(
  item: ExportItem,
  deck: PptxGenJS,
  { size, theme }: DeckOptions,
  slides: SlidesWords,
): { readonly parts: SlideParts; readonly said: readonly string[] } {
  const { figure, context } = item
  const { words } = context
  const chart = nativeChart(figure, words, slides)
  const said = slideWords(item, slides)
  const framed = (notes: typeof said) => slideFrame(notes, size, slides.nearest.inNotes)
  const laidOut = (place: ReturnType<typeof framed>) => {
    const { left, top, right, bottom } = place.boxes.chart
    return frameOf(figure, chart, right - left, bottom - top, words, slides)
  }
  // What the chart cannot draw or has no room for is told below it, which makes it a little lower.
  const more = frameNotes(figure.chartKind, laidOut(framed(said)), slides)
  const told = more.length === 0 ? said : { ...said, notes: [...said.notes, more] }
  const place = framed(told)
  const frame = laidOut(place)
  addSlide(deck, told, place, plainText(altText(item)), theme)
  const { columns, left } = chart
  return {
    parts: {
      chart: chartPart(frame, {
        unit: words.units[figure.unit].axis,
        theme,
        formatOf: ({ mark }) => cellFormat(mark.point, words, slides),
      }),
      workbook: workbookOf(chartSheets(chart, item, slides)),
      notes: notesLines(item, slides),
    },
    said: [
      ...(left > 0 ? [slides.warning.cut(said.heading, columns.length, columns.length + left)] : []),
      ...(place.title.clipped ? [slides.warning.clipped(place.title.text)] : []),
    ],
  }
}
