import type { RateBook } from '~/domain/conversion-step'
import { noRates } from '~/domain/shown-in'
import type { View } from '~/view/view'
import { isKnown } from './keep'
import type { RateDesk } from './prepare'

/** The rates as they were known on the day of the view: nobody had the average of a year that was not over. */
export function bookBy(desk: RateDesk | undefined, view: View): RateBook {
  if (desk === undefined || view.asof === undefined) return desk?.book ?? noRates
  const { book, articles } = desk
  return {
    ...book,
    exchange: new Map(
      [...book.exchange].map(([id, prices]) => [
        id,
        prices.filter((price) => isKnown(price, view, articles)),
      ]),
    ),
  }
}
