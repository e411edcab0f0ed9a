import type { SeriesId } from '~/domain/brand'
import type { SeriesSummary } from '~/domain/corpus'
import type { Rate } from '~/domain/rate'
import { sameScale, unitOf } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'

/** Every unit that a figure of these series meets. */
const unitsMet = (asked: readonly SeriesSummary[], unit: UnitId | undefined): readonly UnitId[] => [
  ...asked.flatMap((series) => [series.unit, ...series.alsoStatedIn]),
  ...(unit === undefined ? [] : [unit]),
]

/** Whether something may have to be converted: more than one scale is met. Most figures load no rates. */
export function ratesNeeded(asked: readonly SeriesSummary[], unit: UnitId | undefined): boolean {
  const [first, ...others] = unitsMet(asked, unit)
  return first !== undefined && others.some((other) => !sameScale(first, other))
}

/** The benchmark series by which money of the figure would be exchanged; none where it meets one currency only. */
export function exchangeNeeded(
  asked: readonly SeriesSummary[],
  unit: UnitId | undefined,
  rates: readonly Rate[],
): readonly SeriesId[] {
  const met = unitsMet(asked, unit).filter((one) => unitOf(one).dimension === 'money')
  const meets = (one: UnitId) => met.some((other) => sameScale(one, other))
  return rates.flatMap((rate) =>
    rate.form === 'series' && meets(rate.from) && meets(rate.to) ? [rate.series] : [],
  )
}
