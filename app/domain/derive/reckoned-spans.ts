import type { SeriesId } from '../brand'
import type { SeriesWithClaims } from '../corpus'
import { frequencies } from '../frequency'
import { groupBy } from '../group'
import { periodKey } from '../period'
import type { ClosedPeriod } from '../period'
import type { Series } from '../series'
import { namedIn } from './claim-index'
import type { ClaimIndex } from './claim-index'
import { deriveIn } from './derive'
import { derivedPointsOf } from './derived-point'
import { isReckonedAt } from './is-reckoned-at'

/** The years, quarters, months and years to date that no claim of a series states and arithmetic on claims gives. */
export function reckonedSpans(
  { series, observations }: SeriesWithClaims,
  index: ClaimIndex,
): readonly ClosedPeriod[] {
  const inputs = reckonedFrom(series, index).flatMap((id) => index.groups(id))
  const spans = inputs.filter(({ finest }) => finest.status !== 'forecast').map(({ period }) => period)
  const stated = observations.filter(({ status, kind }) => status !== 'forecast' && kind === series.kind)
  const derive = deriveIn(series, series.unit, index)
  const points = frequencies
    .filter((frequency) => isReckonedAt(frequency, series.measure))
    .flatMap((frequency) =>
      derivedPointsOf(
        spans,
        stated.map(({ period }) => period),
        frequency,
        derive,
      ),
    )
  // January to March is a quarter and a year to date.
  return [...groupBy(points, ({ period }) => periodKey(period)).values()].map(([{ period }]) => period)
}

/** The series itself, those that it follows from, and those that follow from it with their other inputs. */
const reckonedFrom = (series: Series, index: ClaimIndex): readonly SeriesId[] => [
  ...new Set([
    series.id,
    ...series.definitions.flatMap(namedIn),
    ...index.usedBy(series.id).flatMap(({ series: { id }, definition }) => [id, ...namedIn(definition)]),
  ]),
]
