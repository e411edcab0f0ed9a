import type { SeriesId } from '~/domain/brand'
import { namedIn } from '~/domain/derive/claim-index'
import type { SeriesSummary } from '~/domain/corpus'

/**
 * The other series from which values of a figure may be reckoned: those that its series follow from, and the total or
 * the difference of two of which it is one, with the other.
 */
export function inputsNeeded(
  asked: readonly SeriesSummary[],
  series: ReadonlyMap<SeriesId, SeriesSummary>,
): readonly SeriesId[] {
  const own = asked.flatMap(({ definitions }) => definitions.flatMap(namedIn))
  const turned = [...series.values()].flatMap(({ id, definitions }) =>
    definitions.flatMap((definition) => {
      const parts = namedIn(definition)
      const isTurned = definition.form === 'sum' ? parts.length === 2 : definition.form === 'difference'
      return isTurned && asked.some((one) => parts.includes(one.id)) ? [id, ...parts] : []
    }),
  )
  const held = new Set(asked.map(({ id }) => id))
  return [...new Set([...own, ...turned])].filter((id) => series.has(id) && !held.has(id))
}
