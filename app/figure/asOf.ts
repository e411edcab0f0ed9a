import { knownBy } from '~/domain/known-by'
import type { Words } from '~/i18n/en'
import { periodWords } from '~/i18n/format'
import type { View } from '~/view/view'
import { isKept, isKnown } from './keep'
import type { AsOf } from './model'
import type { Selection } from './selection'

/** What the day of the view leaves out of the figure; undefined where the view names none. */
export function asOf(selections: readonly Selection[], view: View, words: Words): AsOf | undefined {
  const { asof: day, undated: keeps } = view
  if (day === undefined) return undefined
  // What another filter hides is not left out for its date.
  const found = selections.flatMap(({ drawable, file: { articles } }) =>
    drawable
      .filter((claim) => isKept(claim, { ...view, asof: undefined }, articles))
      .map(({ period, citation: { article } }) => ({
        article,
        knowledge: knownBy({ period }, articles.get(article), day),
      })),
  )
  const undated = found.filter(({ knowledge }) => knowledge === 'undated')
  const said = periodWords({ start: day, end: day }, words)
  return {
    day,
    said: keeps && undated.length > 0 ? words.asof.withUndated(said) : words.asof.on(said),
    later: found.filter(({ knowledge }) => knowledge === 'later').length,
    undated: keeps ? 0 : undated.length,
    dateless: { claims: undated.length, articles: new Set(undated.map(({ article }) => article)).size },
    leftOut: new Set(
      selections.flatMap(({ file: { observations, articles } }) =>
        observations.filter((claim) => !isKnown(claim, view, articles)).map(({ id }) => id),
      ),
    ),
  }
}
