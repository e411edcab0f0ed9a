import type { Agreement } from '../agreement'
import { dayFrom } from '../day'
import { groupBy } from '../group'
import { isClosed } from '../period'
import type { ClosedPeriod } from '../period'
import type { Series } from '../series'
import type { UnitId } from '../unit'
import { isPlainFact } from './claim-index'
import type { ClaimIndex } from './claim-index'
import { partsOf, piecesOf } from './partition'
import type { Pieces } from './partition'
import { turnedWays, waysOf } from './reckonings'
import { revisionWithinYear } from './revision'
import type { DerivedTerm } from './term'
import { together } from './together'
import { optionsAt, reckon } from './ways'
import type { Option, Way } from './ways'

/** Reckons spans of one series that nobody states. */
export type Derive = (period: ClosedPeriod) => DerivedTerm | undefined

/**
 * What a series comes to over a span by arithmetic on claims: by its own definitions, by the shorter spans that fill it
 * exactly, by what a year to date has gained, or by turning another series' sum round. The first of these that gives a
 * number is taken; bounds give none.
 *
 * @param unit a unit of the series' scale
 */
export function deriveIn(series: Series, unit: UnitId, index: ClaimIndex): Derive {
  const facts = index.groups(series.id).filter((group) => isPlainFact(group, series))
  const pieces = piecesOf(facts)
  const byEnd = groupBy(facts, ({ period }) => period.end)
  return (period) =>
    firstOf(
      series.definitions.flatMap((one) => waysOf(series, one, period, unit, index)),
      index,
    ) ??
    filled(series, period, pieces, unit, index) ??
    gained(series, period, byEnd.get(period.end) ?? [], unit, index) ??
    firstOf(turnedWays(series, period, unit, index), index)
}

function firstOf(ways: readonly Way[], index: ClaimIndex): DerivedTerm | undefined {
  for (const way of ways) {
    const term = bestBy(way, index)
    if (term !== undefined) return term
  }
  return undefined
}

/** Of inputs that differ those that most claims make are taken, in their most precise form. */
function bestBy(way: Way, index: ClaimIndex): DerivedTerm | undefined {
  const inputs = way.inputs.map((options) => options.toSorted((a, b) => voices(b) - voices(a)))
  const reckoned = reckon({ ...way, inputs }, index)
  if (!reckoned.ok) return undefined
  return reckoned.options.flatMap(({ term }) => (term.form === 'derived' && isNumber(term) ? [term] : []))[0]
}

const voices = ({ groups }: Option): number => groups.reduce((sum, { claims }) => sum + claims.length, 0)

const isNumber = ({ value, interval }: DerivedTerm): boolean =>
  value !== undefined && Number.isFinite(interval.low) && Number.isFinite(interval.high)

function filled(
  series: Series,
  period: ClosedPeriod,
  pieces: Pieces,
  unit: UnitId,
  index: ClaimIndex,
): DerivedTerm | undefined {
  const parts = partsOf(period, pieces, index, undefined)
  const term = parts === undefined ? undefined : together(series, period, parts, unit, index)
  return term !== undefined && isNumber(term) ? term : undefined
}

/** January to May less January to April is May: what the later year to date has more. Only of what adds up. */
function gained(
  series: Series,
  period: ClosedPeriod,
  longer: readonly Agreement[],
  unit: UnitId,
  index: ClaimIndex,
): DerivedTerm | undefined {
  if (series.measure !== 'flow') return undefined
  for (const { period: whole } of longer) {
    if (!isClosed(whole) || whole.start >= period.start) continue
    const before: ClosedPeriod = { start: whole.start, end: dayFrom(period.start - 1) }
    const term = bestBy(
      {
        formula: 'difference',
        series: series.id,
        period,
        unit,
        inputs: [optionsAt(index, series, whole, unit), optionsAt(index, series, before, unit)],
        revision: revisionWithinYear(series.measure),
      },
      index,
    )
    if (term !== undefined) return term
  }
  return undefined
}
