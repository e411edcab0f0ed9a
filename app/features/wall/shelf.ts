import type { LoadedKind } from '~/charts/kind'
import { chartKinds } from '~/charts/registry'
import type { ChartKindId } from '~/charts/registry'
import { fetchAnnotations, fetchRates, fetchSeries } from '~/data/figure-files'
import type { SeriesId } from '~/domain/brand'
import type { SeriesFile, SeriesSummary } from '~/domain/corpus'
import type { Slide } from '~/domain/playlist'
import { inputsNeeded } from '~/figure/inputsNeeded'
import { prepare } from '~/figure/prepare'
import type { Bundle, PlottedSeries, RateDesk } from '~/figure/prepare'
import { rateDesk } from '~/figure/rateDesk'
import { exchangeNeeded, ratesNeeded } from '~/figure/ratesNeeded'
import type { Words } from '~/i18n/en'
import type { View } from '~/view/view'
import type { Edition } from './edition'
import { inTime } from './inTime'
import { kept } from './kept'
import { openSlide } from './openSlide'
import type { OpenedSlide } from './openSlide'
import { pictureOf } from './pictureOf'
import type { SlidePicture } from './pictureOf'
import { SlideError } from './SlideError'

/** The files of one edition, as far as its slides have asked for them. It is dropped with its edition. */
export interface Shelf {
  readonly edition: Edition
  /** Ends when the slide can be drawn without waiting. @throws SlideError or DataError where it cannot */
  readonly load: (slide: Slide) => Promise<void>
  readonly holds: (slide: Slide) => boolean
  /** Of a slide that was loaded; undefined for any other. */
  readonly picture: (slide: Slide) => SlidePicture | undefined
}

interface Stock {
  readonly opened: OpenedSlide
  readonly bundle: Bundle
  readonly kind: LoadedKind
}

/** Finished pictures that are held: what is on the screen, what is fading out, and what comes. */
const mostPictures = 4

export function createShelf(edition: Edition, words: Words): Shelf {
  const { catalogue } = edition
  const series = kept((id: SeriesId) => inTime((signal) => fetchSeries(id, signal)))
  const annotations = kept(() => inTime(fetchAnnotations))
  const rates = kept(() => inTime(fetchRates))
  const stocks = new WeakMap<Slide, Stock>()
  const pictures = new Map<Slide, SlidePicture>()

  const plot = async (summary: SeriesSummary): Promise<PlottedSeries> => ({
    summary,
    file: await series(summary.id),
  })
  const ratesOf = async (known: readonly SeriesSummary[], { unit }: View): Promise<RateDesk | undefined> => {
    if (!ratesNeeded(known, unit)) return undefined
    const file = await rates('rates')
    const [exchange] = exchangeNeeded(known, unit, file.rates)
    return rateDesk(file, exchange === undefined ? undefined : await series(exchange))
  }
  const inputsOf = (known: readonly SeriesSummary[]): Promise<readonly SeriesFile[]> =>
    Promise.all(inputsNeeded(known, catalogue.series).map(series))

  async function stockOf(slide: Slide): Promise<Stock> {
    const opened = openSlide(catalogue, slide)
    const { known } = opened.asked
    const [lead, ...others] = known
    if (lead === undefined) throw new SlideError('unknown')
    // A wall shows the whole figure or leaves it out: it can wait a round, and nobody is there to notice what is missing.
    const [first, rest, inputs, desk, events] = await Promise.all([
      plot(lead),
      Promise.all(others.map(plot)),
      inputsOf(known),
      ratesOf(known, opened.view),
      opened.view.notes ? annotations('annotations') : undefined,
    ])
    const bundle: Bundle = {
      catalogue,
      plotted: [first, ...rest],
      annotations: events,
      rates: desk,
      inputs,
      saved: opened.opening.saved,
    }
    const { chartKind } = prepare(bundle, opened.view, words)
    return { opened, bundle, kind: await kindCode(chartKind) }
  }

  const picture = (slide: Slide): SlidePicture | undefined => {
    const there = pictures.get(slide)
    if (there !== undefined) return there
    const stock = stocks.get(slide)
    if (stock === undefined) return undefined
    const { bundle, opened, kind } = stock
    const made = pictureOf(
      slide,
      prepare(bundle, opened.view, words),
      opened,
      kind,
      bundle.plotted.map(({ file }) => file),
      words,
    )
    pictures.set(slide, made)
    const [oldest] = pictures.keys()
    if (pictures.size > mostPictures && oldest !== undefined) pictures.delete(oldest)
    return made
  }

  return {
    edition,
    holds: (slide) => stocks.has(slide),
    load: async (slide) => {
      if (stocks.has(slide)) return
      stocks.set(slide, await stockOf(slide))
      try {
        picture(slide)
      } catch (error) {
        stocks.delete(slide)
        throw error
      }
    },
    picture,
  }
}

const kindCode = kept((kind: ChartKindId): Promise<LoadedKind> => chartKinds[kind].load())
