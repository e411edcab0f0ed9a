import type { SeriesId } from '~/domain/brand'
import type { DrawnIn } from '~/domain/drawn-in'
import { yearPeriod } from '~/domain/period'
import { addressOf, placeOfSeries } from './place'
import { defaultView } from './view'
import type { View } from './view'

/** The chart of a series opened on one year, at a grain and in a unit that draw something; theme and language stay. */
export const addressOfYear = (series: SeriesId, year: number, drawnIn: DrawnIn, looks: View): string =>
  addressOf(placeOfSeries(series), {
    ...defaultView,
    theme: looks.theme,
    lang: looks.lang,
    ...drawnIn,
    from: yearPeriod(year),
    to: yearPeriod(year),
  })
