import type { Catalogue } from '~/domain/corpus'
import type { Slide } from '~/domain/playlist'
import { askedSeries, openingOf } from '~/view/asked'
import type { Asked, Opening } from '~/view/asked'
import { decodeView } from '~/view/codec'
import { addressOf } from '~/view/place'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'

export interface OpenedSlide {
  readonly opening: Opening
  readonly view: View
  readonly asked: Asked
  /** The page of the explorer that shows the same. */
  readonly address: string
}

/** What a slide asks for, by the charts that there are. */
export function openSlide(catalogue: Catalogue, { shows }: Slide): OpenedSlide {
  if (shows.form === 'chart') {
    const opening = openingOf(catalogue, shows.chart)
    const { view } = decodeView(shows.query, opening.place.own)
    const address = addressOf(opening.place, { ...view, theme: undefined })
    return { opening, view, asked: askedSeries(catalogue, opening, view), address }
  }
  const { view } = decodeView(shows.view)
  const opening: Opening = { place: { chart: undefined, own: defaultView }, saved: undefined }
  const { place } = openingOf(catalogue, undefined)
  const address = addressOf(place, { ...view, theme: undefined })
  return { opening, view, asked: askedSeries(catalogue, opening, view), address }
}
