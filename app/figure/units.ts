import { reachableUnits } from '~/domain/convert'
import type { RateBook } from '~/domain/conversion-step'
import type { SeriesSummary } from '~/domain/corpus'
import type { Period } from '~/domain/period'
import { shownIn } from '~/domain/shown-in'
import { sameScale, unitIds, unitOf } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import { isInWindow } from './keep'
import type { UnitOffer } from './model'
import type { Selection } from './selection'

const statedUnits = ({ unit, alsoStatedIn }: SeriesSummary): readonly UnitId[] => [unit, ...alsoStatedIn]

/** Whether a series has, or may be brought into, a unit. */
export const canShow = (series: SeriesSummary, unit: UnitId, book: RateBook): boolean =>
  reachableUnits(statedUnits(series), series.id, book).some((one) => sameScale(one, unit))

/** The unit of a figure: the one asked for where the leading series can be shown in it, else its own. */
export const unitFor = (lead: SeriesSummary, wanted: UnitId | undefined, book: RateBook): UnitId =>
  wanted !== undefined && canShow(lead, wanted, book) ? wanted : lead.unit

/** Units in which every series of the figure can be shown: one a scale, and all of the scale that is shown now. */
export function unitChoices(
  plotted: readonly SeriesSummary[],
  unit: UnitId,
  book: RateBook,
): readonly UnitId[] {
  const [lead] = plotted
  if (lead === undefined) return [unit]
  const scales = reachableUnits(statedUnits(lead), lead.id, book).filter((one) =>
    plotted.every((series) => canShow(series, one, book)),
  )
  const inScale = unitIds.filter((one) => scales.some((scale) => sameScale(scale, one)) && readable(one))
  return [...new Set([...scales, unit, ...inScale])]
}

/** Units of a scale that a reader may want beside the series' own: not the smallest ones of money or oil. */
const readable = (unit: UnitId): boolean => {
  const { dimension, factor } = unitOf(unit)
  return dimension === 'money'
    ? factor >= 1e8
    : dimension === 'mass' || dimension === 'length' || factor >= 1e3
}

/** Kept claims of the window that the unit leaves out, counted by the unit in which they are stated and by why. */
export function otherUnits(
  selections: readonly Selection[],
  unit: UnitId,
  window: Period,
  book: RateBook,
): readonly UnitOffer[] {
  const offers = new Map<string, UnitOffer>()
  for (const { kept, summary } of selections) {
    for (const claim of kept) {
      const { quantity, period } = claim
      if (!isInWindow(period, window)) continue
      const converted = shownIn(claim, unit, book)
      if (converted.ok) continue
      const stated = statedUnits(summary).find((one) => sameScale(one, quantity.unit)) ?? quantity.unit
      const key = `${stated} ${converted.reason}`
      offers.set(key, { unit: stated, why: converted.reason, count: (offers.get(key)?.count ?? 0) + 1 })
    }
  }
  return [...offers.values()]
}
