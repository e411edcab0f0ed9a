import { agreementsOf, showRescaled } from '../agreement'
import type { Agreement, Show } from '../agreement'
import type { Basis } from '../basis'
import type { BasisId, SeriesId } from '../brand'
import type { SeriesWithClaims } from '../corpus'
import { groupBy } from '../group'
import { hasUsualBase } from '../observation'
import { periodKey } from '../period'
import type { Period } from '../period'
import type { Definition, Series } from '../series'

/** Claims by series and span, grouped by what they agree on: what identities and derived values look up. */
export interface ClaimIndex {
  readonly series: ReadonlyMap<SeriesId, Series>
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly show: Show
  /** Everything that a series' claims say, in order of time. */
  readonly groups: (series: SeriesId) => readonly Agreement[]
  /** What they say of one span: facts of the series' own kind, on the usual base. */
  readonly at: (series: SeriesId, period: Period) => readonly Agreement[]
  /** The same of forecasts. */
  readonly expected: (series: SeriesId, period: Period) => readonly Agreement[]
  /** The definitions of other series that name this one. */
  readonly usedBy: (series: SeriesId) => readonly Use[]
}

export interface Use {
  readonly series: Series
  readonly definition: Definition
}

export function indexOf(
  loaded: readonly SeriesWithClaims[],
  bases: ReadonlyMap<BasisId, Basis>,
  show: Show = showRescaled,
): ClaimIndex {
  const groups = new Map(
    loaded.map(({ series, observations }) => [
      series.id,
      agreementsOf(observations, series.unit, bases, show),
    ]),
  )
  const series = new Map(loaded.map((one) => [one.series.id, one.series]))
  const facts = bySpan(groups, (group, id) => isPlainFact(group, series.get(id)))
  const forecasts = bySpan(groups, (group, id) => isPlainForecast(group, series.get(id)))
  const uses = groupBy(
    loaded.flatMap(({ series: one }) =>
      one.definitions.flatMap((definition) =>
        namedIn(definition).map((id) => ({ id, use: { series: one, definition } })),
      ),
    ),
    ({ id }) => id,
  )
  return {
    series,
    bases,
    show,
    usedBy: (id) => (uses.get(id) ?? []).map(({ use }) => use),
    groups: (id) => groups.get(id) ?? [],
    at: (id, period) => facts.get(id)?.get(periodKey(period)) ?? [],
    expected: (id, period) => forecasts.get(id)?.get(periodKey(period)) ?? [],
  }
}

const bySpan = (
  groups: ReadonlyMap<SeriesId, readonly Agreement[]>,
  keeps: (group: Agreement, series: SeriesId) => boolean,
): ReadonlyMap<SeriesId, ReadonlyMap<string, readonly Agreement[]>> =>
  new Map(
    [...groups].map(([id, all]) => [
      id,
      groupBy(
        all.filter((group) => keeps(group, id)),
        ({ period }) => periodKey(period),
      ),
    ]),
  )

/** Every series that a definition names. */
export function namedIn(definition: Definition): readonly SeriesId[] {
  switch (definition.form) {
    case 'sum':
      return definition.of
    case 'difference':
      return [definition.of, definition.less]
    case 'share':
      return [definition.of, definition.in]
    case 'discount':
      return [definition.of, definition.against]
    case 'growth':
    case 'change':
      return [definition.of]
  }
}

/** A fact of the kind that the series is of: growth stated in a series of levels is another thing. */
export const isPlainFact = (group: Agreement, series: Series | undefined): boolean =>
  group.finest.status !== 'forecast' && isPlain(group, series)

export const isPlainForecast = (group: Agreement, series: Series | undefined): boolean =>
  group.finest.status === 'forecast' && isPlain(group, series)

const isPlain = ({ finest }: Agreement, series: Series | undefined): boolean =>
  finest.kind === series?.kind && hasUsualBase(finest)
