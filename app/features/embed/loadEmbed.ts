import { isChartKindId } from '~/charts/registry'
import { fetchAnnotations, fetchCatalogue, fetchRates, fetchSeries } from '~/data/figure-files'
import type { SeriesId } from '~/domain/brand'
import type { Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import { heldAt } from '~/domain/pin'
import type { Pin } from '~/domain/pin'
import { inputsNeeded } from '~/figure/inputsNeeded'
import type { Bundle, PlottedSeries, RateDesk } from '~/figure/prepare'
import { rateDesk } from '~/figure/rateDesk'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { preloadChartKind } from '~/figure/useChartKind'
import { askedSeries, openingOf } from '~/view/asked'
import type { Asked, Opening } from '~/view/asked'
import { decodeView } from '~/view/codec'
import type { EmbedAddress } from '~/view/embed'
import type { View } from '~/view/view'

/** What a frame shows for as long as it stands: its reader can choose marks, but no other series. */
export interface Loaded {
  readonly catalogue: Catalogue
  readonly opening: Opening
  readonly asked: Asked
  /** Undefined where the address names no chart. */
  readonly bundle: Bundle | undefined
  /** What has changed since the version at which the frame is frozen; undefined where it is live. */
  readonly pin: Pin | undefined
}

/**
 * Loads what an embed draws, its drawing code included, so that its first render is the finished one.
 * @throws DataError where the figure would not be whole; without its events or its conversions it is drawn nevertheless
 */
export async function loadEmbed({ chart, search }: EmbedAddress, signal: AbortSignal): Promise<Loaded> {
  const catalogue = await fetchCatalogue(signal)
  const opening = openingOf(catalogue, chart)
  const { view } = decodeView(search, opening.place.own)
  const asked = askedSeries(catalogue, opening, view)
  const [lead, ...others] = asked.known
  const base = { catalogue, opening, asked }
  if (lead === undefined) return { ...base, bundle: undefined, pin: undefined }
  const plot = async (summary: SeriesSummary): Promise<PlottedSeries> => ({
    summary,
    file: await fetchSeries(summary.id, signal),
  })
  const [first, rest, inputs, rates, annotations] = await Promise.all([
    plot(lead),
    Promise.all(others.map(plot)),
    inputsOf(asked.known, catalogue, signal),
    orNothing(ratesOf(asked.known, view, signal)),
    view.notes ? orNothing(fetchAnnotations(signal)) : undefined,
    orNothing(preloadChartKind(view.kind !== undefined && isChartKindId(view.kind) ? view.kind : 'line')),
  ])
  const pin = await pinOf(
    view,
    [...asked.known.map(({ id }) => id), ...inputs.map(({ series }) => series.id)],
    signal,
  )
  const then = ({ summary, file }: PlottedSeries): PlottedSeries => ({ summary, file: heldAt(file, pin) })
  const isChanged = pin?.kind === 'held' && pin.changes.length > 0
  const bundle = {
    catalogue,
    plotted: [then(first), ...rest.map(then)] as const,
    annotations,
    rates,
    // Its title was proven by the claims of today.
    saved: isChanged ? undefined : opening.saved,
    inputs: inputs.map((file) => heldAt(file, pin)),
  }
  return { ...base, bundle, pin }
}

/** @throws DataError where the past cannot be had: values of today would be read as those of then */
async function pinOf({ pin }: View, ids: readonly SeriesId[], signal: AbortSignal): Promise<Pin | undefined> {
  if (pin === undefined) return undefined
  const { loadPin } = await import('~/data/queries/load-pin')
  return loadPin(pin, ids, signal)
}

/** One that fails is left out, and what follows from it is a gap. */
async function inputsOf(
  known: readonly SeriesSummary[],
  { series }: Catalogue,
  signal: AbortSignal,
): Promise<readonly SeriesFile[]> {
  const files = inputsNeeded(known, series).map((id) => orNothing(fetchSeries(id, signal)))
  return (await Promise.all(files)).filter((file) => file !== undefined)
}

async function ratesOf(
  known: readonly SeriesSummary[],
  { unit }: View,
  signal: AbortSignal,
): Promise<RateDesk | undefined> {
  if (!ratesNeeded(known, unit)) return undefined
  const file = await fetchRates(signal)
  const [exchange] = exchangeNeeded(known, unit, file.rates)
  return rateDesk(file, exchange === undefined ? undefined : await fetchSeries(exchange, signal))
}

const orNothing = <Value>(loading: Promise<Value>): Promise<Value | undefined> =>
  loading.catch(() => undefined)
