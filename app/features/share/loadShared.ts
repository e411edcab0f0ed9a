import type { PublishedFiles } from '~/data/queries/published-files'
import type { Catalogue, SeriesFile, SeriesSummary } from '~/domain/corpus'
import { heldAt } from '~/domain/pin'
import type { Pin } from '~/domain/pin'
import { ExportError } from '~/export/exportError'
import { inputsNeeded } from '~/figure/inputsNeeded'
import { prepare } from '~/figure/prepare'
import type { PlottedSeries, RateDesk } from '~/figure/prepare'
import { rateDesk } from '~/figure/rateDesk'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import { enShare } from '~/i18n/enShare'
import type { Words } from '~/i18n/en'
import { askedSeries, openingOf } from '~/view/asked'
import { decodeView, encodeView } from '~/view/codec'
import { addressOf, placeOfSeries } from '~/view/place'
import { placeOfSaved } from '~/view/saved'
import type { View } from '~/view/view'
import type { Shared } from './shared'
import { today } from './today'

/**
 * A figure by its address, whole or not at all: what a reader would see there, with the addresses that lead to it.
 * @throws ExportError, DataError where it cannot be had
 */
export async function loadShared(
  files: PublishedFiles,
  { chart, query }: { readonly chart: string | undefined; readonly query: string },
  words: Words,
): Promise<Shared> {
  const catalogue = await files.catalogue()
  const opening = openingOf(catalogue, chart)
  const { saved } = opening
  // The front page may open on another chart one day; its chart's own page will not.
  const place =
    saved !== undefined ? placeOfSaved(saved) : chart === undefined ? opening.place : placeOfSeries(chart)
  const { view } = decodeView(query, opening.place.own)
  const { known } = askedSeries(catalogue, opening, view)
  const [lead, ...others] = known
  if (lead === undefined) throw new ExportError(enShare.noSuchChart)
  const needed = inputsNeeded(known, catalogue.series)
  const [first, rest, inputs, rates, annotations, pin] = await Promise.all([
    plotted(files, lead),
    Promise.all(others.map((one) => plotted(files, one))),
    Promise.all(needed.map((id) => orNothing(files.series(id)))),
    orNothing(ratesOf(files, known, view)),
    orNothing(files.annotations()),
    view.pin === undefined ? undefined : files.pin(view.pin, [...known.map(({ id }) => id), ...needed]),
  ])
  const then = ({ summary, file }: PlottedSeries) => ({ summary, file: heldAt(file, pin) })
  const figure = prepare(
    {
      catalogue,
      plotted: [then(first), ...rest.map(then)],
      annotations,
      rates,
      inputs: inputs.filter((file) => file !== undefined).map((file) => heldAt(file, pin)),
      // Its title was proven by the claims of today.
      saved: pin?.kind === 'held' && pin.changes.length > 0 ? undefined : saved,
    },
    view,
    words,
  )
  // The looks are the reader's own and no part of what is shared.
  const plain: View = { ...view, theme: undefined, lang: undefined }
  const version = shownVersion(catalogue, pin)
  const absolute = (pinned: string | undefined) =>
    new URL(addressOf(place, { ...plain, pin: pinned }), window.location.href).href
  const pinned = absolute(version)
  return {
    catalogue,
    title: figure.kind === 'drawn' ? figure.heading : figure.series.subject,
    live: absolute(undefined),
    pinned,
    version,
    chart: place.chart,
    query: encodeView({ ...plain, pin: pin?.kind === 'held' ? pin.version : undefined }, place.own),
    shown:
      figure.kind === 'refused'
        ? figure
        : {
            kind: 'drawn',
            item: { figure, context: { words, catalogue, address: pinned, day: today(new Date()) } },
          },
  }
}

/** A pin that nobody knows shows the values of today. */
const shownVersion = ({ version }: Catalogue, pin: Pin | undefined): string =>
  pin?.kind === 'held' ? pin.version : version

async function plotted(files: PublishedFiles, summary: SeriesSummary): Promise<PlottedSeries> {
  try {
    return { summary, file: await files.series(summary.id) }
  } catch {
    throw new ExportError(enShare.seriesFailed(summary.subject))
  }
}

async function ratesOf(
  files: PublishedFiles,
  asked: readonly SeriesSummary[],
  { unit }: View,
): Promise<RateDesk | undefined> {
  if (!ratesNeeded(asked, unit)) return undefined
  const file = await files.rates()
  const [exchange] = exchangeNeeded(asked, unit, file.rates)
  const prices: SeriesFile | undefined = exchange === undefined ? undefined : await files.series(exchange)
  return rateDesk(file, prices)
}

/** One that fails is left out, and what follows from it is a gap, as on the page. */
const orNothing = <Value>(loading: Promise<Value>): Promise<Value | undefined> =>
  loading.catch(() => undefined)
