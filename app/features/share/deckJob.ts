import type { PublishedFiles } from '~/data/queries/published-files'
import { ExportError } from '~/export/exportError'
import type { Exported, ExportItem } from '~/export/exported'
import type { DeckOptions } from '~/export/slides/deckOf'
import { enShare } from '~/i18n/enShare'
import type { Words } from '~/i18n/en'
import type { DeckChart } from '~/store/deck'
import { loadShared } from './loadShared'
import { reasonOf } from './reasonOf'

export interface DeckJob {
  readonly signal: AbortSignal
  /** How far it is, in words and between 0 and 1. */
  readonly tell: (said: string, done: number) => void
}

/** Share of the whole that loading takes. */
const loadingPart = 0.3

/**
 * A presentation of charts that are named by their addresses.
 * @throws ExportError where one of them cannot be had; the signal's reason where the job is called off
 */
export async function deckJob(
  charts: readonly DeckChart[],
  options: DeckOptions,
  files: PublishedFiles,
  words: Words,
  { signal, tell }: DeckJob,
): Promise<Exported> {
  const { slides } = enShare
  const items: ExportItem[] = []
  for (const chart of charts) {
    tell(slides.loading(items.length + 1, charts.length), (items.length / charts.length) * loadingPart)
    // One after the other: each is told of, and cancelling stops at the next.
    items.push(await itemOf(chart, files, words))
    signal.throwIfAborted()
  }
  const { deckOf } = await import('~/export/slides/deckOf')
  return deckOf(items, options, {
    signal,
    onProgress: (done) => tell(slides.making(Math.round(done * 100)), loadingPart + done * (1 - loadingPart)),
  })
}

async function itemOf(chart: DeckChart, files: PublishedFiles, words: Words): Promise<ExportItem> {
  const { slides } = enShare
  const { shown } = await loadShared(files, chart, words).catch((error: unknown) => {
    throw new ExportError(slides.failed(chart.title, reasonOf(error)))
  })
  if (shown.kind === 'refused') throw new ExportError(slides.refused(chart.title, shown.reason))
  return shown.item
}
