import { fetchAnnotations, fetchCatalogue, fetchRates, fetchSeries } from '~/data/figure-files'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import type { UnitId } from '~/domain/unit'
import { ExportError } from '~/export/exportError'
import type { ExportItem, Exported } from '~/export/exported'
import { copyPicture } from '~/export/picture/copyPicture'
import type { PictureOptions } from '~/export/picture/options'
import { pngOf } from '~/export/picture/pngOf'
import { svgOf } from '~/export/picture/svgOf'
import { inputsNeeded } from '~/figure/inputsNeeded'
import type { DrawnFigure } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import type { PlottedSeries, RateDesk } from '~/figure/prepare'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { en } from '~/i18n/en'
import { askedSeries, openingOf } from '~/view/asked'
import { decodeView } from '~/view/codec'

// Runs in a page of the built site, under its policy, with its style sheets and files: what the share dialog will call,
// without the dialog.

const { signal } = new AbortController()

/** The figure of an address below `chart/`, as an export gets it. */
async function itemOf(chart: string, query: string, words: Partial<DrawnFigure>): Promise<ExportItem> {
  const catalogue = await fetchCatalogue(signal)
  const opening = openingOf(catalogue, chart)
  const { view } = decodeView(query, opening.place.own)
  const { known } = askedSeries(catalogue, opening, view)
  const [first, ...rest] = await Promise.all(known.map((summary) => plotted(summary)))
  if (first === undefined) throw new Error(`no series for ${chart}`)
  const needed = inputsNeeded(known, catalogue.series)
  const bundle = {
    catalogue,
    plotted: [first, ...rest] as const,
    annotations: await fetchAnnotations(signal),
    inputs: await Promise.all(needed.map((id) => fetchSeries(id, signal))),
    rates: await ratesFor(known, view.unit),
    saved: opening.saved,
  }
  const figure = prepare(bundle, view, en)
  if (figure.kind === 'refused') throw new Error(`refused: ${figure.reason}`)
  return {
    figure: { ...figure, ...words },
    context: { words: en, catalogue, address: addressOf(chart, query, catalogue), day: '2026-11-26' },
  }
}

const plotted = async (summary: SeriesSummary): Promise<PlottedSeries> => ({
  summary,
  file: await fetchSeries(summary.id, signal),
})

async function ratesFor(
  known: readonly SeriesSummary[],
  unit: UnitId | undefined,
): Promise<RateDesk | undefined> {
  if (!ratesNeeded(known, unit)) return undefined
  const { rates, articles } = await fetchRates(signal)
  const exchange = await Promise.all(exchangeNeeded(known, unit, rates).map((id) => fetchSeries(id, signal)))
  return {
    book: { rates, exchange: new Map(exchange.map(({ series, observations }) => [series.id, observations])) },
    articles: new Map([...articles, ...exchange.flatMap((file) => [...file.articles])]),
  }
}

const addressOf = (chart: string, query: string, { version }: Catalogue): string =>
  `${window.location.origin}/chart/${chart}/?${query === '' ? '' : `${query}&`}pin=${version}`

/** What can be handed over to the test's own process. */
interface Made {
  readonly name: string
  readonly type: string
  readonly base64: string
  readonly warnings: readonly string[]
  readonly error: string
}

const none: Made = { name: '', type: '', base64: '', warnings: [], error: '' }

async function made(work: () => Promise<Exported>): Promise<Made> {
  try {
    const { name, type, data, warnings = [] } = await work()
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    return { ...none, name, type, base64: btoa(text), warnings }
  } catch (error) {
    if (error instanceof ExportError) return { ...none, error: error.message }
    throw error
  }
}

interface Order {
  readonly chart: string
  readonly query?: string
  /** In place of the figure's own. */
  readonly words?: Partial<DrawnFigure>
  readonly options: PictureOptions
}

const harness = {
  svg: ({ chart, query = '', words = {}, options }: Order) =>
    made(async () => svgOf(await itemOf(chart, query, words), options)),
  png: ({ chart, query = '', words = {}, options }: Order, scale: 1 | 2 | 4 = 1) =>
    made(async () => pngOf(await itemOf(chart, query, words), { ...options, scale })),
  copy: ({ chart, query = '', words = {}, options }: Order) =>
    made(async () => {
      const png = itemOf(chart, query, words).then((item) => pngOf(item, { ...options, scale: 1 }))
      await copyPicture(png)
      return png
    }),
}

export type PictureHarness = typeof harness

Reflect.set(globalThis, 'amurPictures', harness)
