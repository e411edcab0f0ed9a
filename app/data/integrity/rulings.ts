import { agreementsOf } from '../../domain/agreement'
import type { Agreement, Show } from '../../domain/agreement'
import type { Basis } from '../../domain/basis'
import type { BasisId, ObservationId } from '../../domain/brand'
import { contestsOf, relationOf } from '../../domain/contest'
import type { SeriesWithClaims } from '../../domain/corpus'
import type { Ruling } from '../../domain/ruling'
import { showBy } from '../../domain/shown-in'
import { idRemedy } from './ids'
import { observationsIn } from './rule'
import type { Rule, RuleFault } from './rule'

/** A ruling names claims that are there, each once and all of one series. */
export const rulingNamesClaims: Rule = (files) => {
  const seriesOf = new Map(
    observationsIn(files).map(({ series, observation }) => [observation.id, series.id]),
  )
  return files.rulings.flatMap(({ file, value: ruling }) => {
    const own = seriesOf.get(ruling.leading)
    return namedBy(ruling).flatMap(([path, id], index, all): readonly RuleFault[] => {
      const series = seriesOf.get(id)
      if (series === undefined) {
        // A series that could not be read may hold it.
        if ([...files.unreadable].some((unread) => unread.startsWith('data/series/'))) return []
        const remedy = idRemedy(id, seriesOf.keys(), 'take it out')
        return [{ file, path, message: `“${id}” is no observation`, remedy }]
      }
      if (all.slice(0, index).some(([, other]) => other === id)) {
        return [{ file, path, message: `“${id}” is named twice`, remedy: 'take it out here' }]
      }
      if (own === undefined || series === own) return []
      const message = `“${id}” is a claim of “${series}”, and the leading one of “${own}”`
      return [{ file, path, message, remedy: 'name claims of one series' }]
    })
  })
}

/** A ruling decides between claims that contradict each other. Where they no longer do, there is nothing to decide. */
export const rulingMeetsConflict: Rule = (files) => {
  if (files.unreadable.has('data/bases.json')) return []
  const bases = new Map(files.bases.flatMap(({ value }) => value.map((basis) => [basis.id, basis])))
  const show = showBy({
    rates: files.rates.map(({ value }) => value),
    exchange: new Map(files.series.map(({ value }) => [value.series.id, value.observations])),
  })
  return files.rulings.flatMap(({ file, value: ruling }) => {
    const held = files.series.find(({ value }) => value.observations.some(({ id }) => id === ruling.leading))
    return held === undefined
      ? []
      : idleIn(ruling, held.value, bases, show).map((fault) => ({ file, ...fault }))
  })
}

/** What a ruling names and does not decide. */
function idleIn(
  ruling: Ruling,
  { series, observations }: SeriesWithClaims,
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show,
): readonly Omit<RuleFault, 'file'>[] {
  const groups = agreementsOf(observations, series.unit, bases, show)
  const groupOf = (id: ObservationId) => groups.find(({ claims }) => claims.some((claim) => claim.id === id))
  const leading = groupOf(ruling.leading)
  return ruling.over.flatMap((id, index) => {
    const other = groupOf(id)
    if (leading === undefined || other === undefined) return []
    const words = peaceOf(leading, other, bases, show)
    if (words === undefined) return []
    return [
      {
        path: `over[${index}]`,
        message: `“${ruling.leading}” and “${id}” ${words}`,
        remedy: 'take it out of “over”; take the ruling out where nothing is left to decide',
      },
    ]
  })
}

/** Why two groups do not contradict each other; undefined where they do. */
function peaceOf(
  a: Agreement,
  b: Agreement,
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show,
): string | undefined {
  if (a === b) return 'agree'
  if (contestsOf([a, b], bases, show).length > 0) return undefined
  const relation = relationOf(a, b, bases, show)
  switch (relation.kind) {
    case 'agree':
      return 'agree'
    case 'agree-rounded':
      return `agree when they are read to the nearest ${relation.step}`
    case 'different-bases':
      return 'come from two agencies, whose measurements do not contradict each other'
    case 'no-rate':
      return 'are in scales between which no rate leads'
    case 'differ':
      return 'speak of different spans, kinds or bases, or of what was only expected'
  }
}

/** The claims that a ruling names, each with its field. */
const namedBy = ({ leading, over }: Ruling): readonly (readonly [field: string, id: ObservationId])[] => [
  ['leading', leading],
  ...over.map((id, index) => [`over[${index}]`, id] as const),
]
