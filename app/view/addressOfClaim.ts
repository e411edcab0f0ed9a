import type { ObservationId } from '~/domain/brand'
import { drawnIn } from '~/domain/drawn-in'
import type { Period } from '~/domain/period'
import type { Quantity } from '~/domain/quantity'
import type { Series } from '~/domain/series'
import { addressOf, placeOfSeries } from './place'
import { defaultView } from './view'
import type { View } from './view'

interface Claim {
  readonly id: ObservationId
  readonly period: Period
  readonly quantity: Quantity
}

/** The chart of a series opened on one claim, at a grain and in a unit that draw it; theme and language stay. */
export const addressOfClaim = (series: Series, { id, period, quantity }: Claim, looks: View): string =>
  addressOf(placeOfSeries(series.id), {
    ...defaultView,
    theme: looks.theme,
    lang: looks.lang,
    ...drawnIn(series, period, quantity.unit),
    point: id,
  })
