import type { SeriesId } from '../brand'
import type { ClosedPeriod, Period } from '../period'
import type { Definition, Series } from '../series'
import type { UnitId } from '../unit'
import type { ClaimIndex } from './claim-index'
import { yearBefore } from './base-period'
import { revisionAYearLater } from './revision'
import { optionsAt, reckon } from './ways'
import type { Option, Way } from './ways'

/**
 * The ways in which a definition reckons its series over a span.
 *
 * @param base what growth and change are measured against; the same span a year earlier unless it is given
 */
export function waysOf(
  series: Series,
  definition: Definition,
  period: Period,
  unit: UnitId,
  index: ClaimIndex,
  base: ClosedPeriod | undefined = yearBefore(period),
): readonly Way[] {
  const named = (id: SeriesId) => index.series.get(id)
  const at = (id: SeriesId, span: Period, inUnit: UnitId): readonly Option[] => {
    const one = named(id)
    return one === undefined ? [] : optionsAt(index, one, span, inUnit)
  }
  const common = { series: series.id, period, unit }
  switch (definition.form) {
    case 'sum':
      return [{ ...common, formula: 'sum', inputs: definition.of.map((id) => at(id, period, unit)) }]
    case 'difference':
      return [
        {
          ...common,
          formula: 'difference',
          inputs: [at(definition.of, period, unit), at(definition.less, period, unit)],
        },
      ]
    case 'discount':
    case 'share': {
      const [of, to] = [
        named(definition.of),
        definition.form === 'share' ? definition.in : definition.against,
      ]
      if (of === undefined) return []
      return [
        {
          ...common,
          formula: definition.form,
          inputs: [at(definition.of, period, of.unit), at(to, period, of.unit)],
        },
      ]
    }
    case 'growth': {
      const of = named(definition.of)
      if (of === undefined || base === undefined) return []
      const formula = series.unit === 'ratio' ? 'multiple' : 'growth'
      const inputs = [at(of.id, period, of.unit), at(of.id, base, of.unit)]
      return [{ ...common, formula, inputs, revision: revisionAYearLater(of.measure, base) }]
    }
    case 'change':
      return changeWays(series, definition.of, period, unit, index, base)
  }
}

/** A change is what came less what was, or what a stated growth has added to reach what came. */
function changeWays(
  series: Series,
  of: SeriesId,
  period: Period,
  unit: UnitId,
  index: ClaimIndex,
  base: ClosedPeriod | undefined,
): readonly Way[] {
  const level = index.series.get(of)
  if (level === undefined) return []
  // The change of a share in points is the difference of percentages.
  const inUnit = unit === 'percentage-points' ? level.unit : unit
  const now = optionsAt(index, level, period, inUnit)
  const common = { series: series.id, period, unit }
  const before = base === undefined ? [] : optionsAt(index, level, base, inUnit)
  const revision = revisionAYearLater(level.measure, period)
  return [
    { ...common, formula: 'difference', inputs: [now, before], revision },
    ...growthsOf(of, index).map((growth): Way => {
      const formula = growth.unit === 'ratio' ? 'rise-of-multiple' : 'rise-of-growth'
      return { ...common, formula, inputs: [now, optionsAt(index, growth, period, growth.unit)] }
    }),
  ]
}

/** The series of growth of a series. */
const growthsOf = (of: SeriesId, index: ClaimIndex): readonly Series[] =>
  index.usedBy(of).flatMap(({ series, definition }) => (definition.form === 'growth' ? [series] : []))

/**
 * What a series comes to by turning sums and differences round: one direction is the total less the other. One step deep,
 * so no cycle can arise.
 */
export function turnedWays(series: Series, period: Period, unit: UnitId, index: ClaimIndex): readonly Way[] {
  const common = { series: series.id, period, unit }
  const at = (one: Series | undefined): readonly Option[] =>
    one === undefined ? [] : optionsAt(index, one, period, unit)
  return index.usedBy(series.id).flatMap(({ series: whole, definition }): readonly Way[] => {
    if (definition.form === 'difference') {
      return definition.of === series.id
        ? [{ ...common, formula: 'sum', inputs: [at(whole), at(index.series.get(definition.less))] }]
        : [{ ...common, formula: 'difference', inputs: [at(index.series.get(definition.of)), at(whole)] }]
    }
    if (definition.form !== 'sum') return []
    const [other, ...more] = definition.of.filter((id) => id !== series.id)
    if (other === undefined || more.length > 0) return []
    return [{ ...common, formula: 'difference', inputs: [at(whole), at(index.series.get(other))] }]
  })
}

/** All that a series comes to over a span by turned sums and differences. */
export const turnedOptions = (
  series: Series,
  period: Period,
  unit: UnitId,
  index: ClaimIndex,
): readonly Option[] =>
  turnedWays(series, period, unit, index).flatMap((way) => {
    const reckoned = reckon(way, index)
    return reckoned.ok ? reckoned.options : []
  })
