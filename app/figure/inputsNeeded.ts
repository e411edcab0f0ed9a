import type { SeriesId } from '~/domain/brand'
import { namedIn } from '~/domain/derive/claim-index'
import type { SeriesSummary } from '~/domain/corpus'

/**
 * The other series from which values of a figure may be reckoned: those that its series follow from, and the total of
 * which it is one of two parts with the other part.
 */
export function inputsNeeded(
  asked: readonly SeriesSummary[],
  series: ReadonlyMap<SeriesId, SeriesSummary>,
): readonly SeriesId[] {
  const own = asked.flatMap(({ definitions }) => definitions.flatMap(namedIn))
  const totals = [...series.values()].flatMap((total) =>
    total.definitions.flatMap((definition) =>
      definition.form === 'sum' &&
      definition.of.length === 2 &&
      asked.some(({ id }) => definition.of.includes(id))
        ? [total.id, ...definition.of]
        : [],
    ),
  )
  const held = new Set(asked.map(({ id }) => id))
  return [...new Set([...own, ...totals])].filter((id) => series.has(id) && !held.has(id))
}
