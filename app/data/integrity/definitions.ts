import type { SeriesId } from '../../domain/brand'
import { idRemedy } from './ids'
import { definitionsIn, namedBy } from './placed-definitions'
import { idsOf } from './references'
import type { Rule } from './rule'

/** A definition names series that are there. */
export const definitionNamesSeries: Rule = (files) => {
  const known = idsOf(files, 'series')
  return definitionsIn(files).flatMap(({ file, path, definition }) =>
    namedBy(definition)
      .filter(([, id]) => !known.has(id))
      .map(([field, id]) => ({
        file,
        path: `${path}.${field}`,
        message: `“${id}” is no series`,
        remedy: idRemedy(id, known, `add data/series/${id}.json`),
      })),
  )
}

/** No series follows from itself on any way through definitions; a circle is told once, at its first series. */
export const definitionNotCyclic: Rule = (files) => {
  const named = new Map(
    files.series.map(({ value: { series } }) => [
      series.id,
      series.definitions.flatMap((each) => namedBy(each).map(([, id]) => id)),
    ]),
  )
  const told = new Set<SeriesId>()
  return files.series.flatMap(({ file, value: { series } }) => {
    const way = told.has(series.id) ? undefined : wayBack(series.id, named)
    if (way === undefined) return []
    for (const id of way) told.add(id)
    const step = way[1] ?? series.id
    const index = series.definitions.findIndex((each) => namedBy(each).some(([, id]) => id === step))
    return [
      {
        file,
        path: `definitions[${index}]`,
        message: `“${series.id}” follows from itself: ${way.join(' → ')}`,
        remedy: 'take out one of these definitions: the program turns a sum or difference round by itself',
      },
    ]
  })
}

/** The shortest way from a series over those that it names back to itself, with the series at both ends. */
function wayBack(
  from: SeriesId,
  named: ReadonlyMap<SeriesId, readonly SeriesId[]>,
): readonly SeriesId[] | undefined {
  const seen = new Set<SeriesId>()
  const ways: (readonly [SeriesId, ...SeriesId[]])[] = [[from]]
  // It grows while it is read: breadth first, and no series twice. The newest step stands in front.
  for (const way of ways) {
    for (const next of named.get(way[0]) ?? []) {
      if (next === from) return [from, ...way].toReversed()
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([next, ...way])
    }
  }
  return undefined
}
