import { fetchAnnotations, fetchCatalogue, fetchRates, fetchSeries } from '~/data/figure-files'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import type { UnitId } from '~/domain/unit'
import type { ExportItem } from '~/export/exported'
import { inputsNeeded } from '~/figure/inputsNeeded'
import type { DrawnFigure } from '~/figure/model'
import { prepare } from '~/figure/prepare'
import type { PlottedSeries, RateDesk } from '~/figure/prepare'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { en } from '~/i18n/en'
import { askedSeries, openingOf } from '~/view/asked'
import { decodeView } from '~/view/codec'

const { signal } = new AbortController()

/** The figure of an address below `chart/`, as an export gets it. */
export async function itemOf(
  chart: string,
  query = '',
  words: Partial<DrawnFigure> = {},
): Promise<ExportItem> {
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
