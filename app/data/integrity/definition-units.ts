import type { SeriesId } from '../../domain/brand'
import type { Rate } from '../../domain/rate'
import { pathsFrom } from '../../domain/rate-path'
import type { Definition, Series } from '../../domain/series'
import { sameScale, unitOf } from '../../domain/unit'
import type { UnitId } from '../../domain/unit'
import { definitionsIn, namedBy } from './placed-definitions'
import type { Rule, RuleFault } from './rule'

/** The arithmetic of a definition comes out in the series' own unit. */
export const definitionFitsUnit: Rule = (files) => {
  const series = new Map(files.series.map(({ value }) => [value.series.id, value.series]))
  const rates = files.rates.map(({ value }) => value)
  const reached = (id: SeriesId) => unitsReached(series.get(id), rates)
  return definitionsIn(files).flatMap(({ file, path, series: own, definition }): readonly RuleFault[] => {
    const named = namedBy(definition).map(([, id]) => id)
    // Whoever names what is not there hears of that.
    if (named.some((id) => !series.has(id))) return []
    const fault = (message: string, remedy: string) => [{ file, path, message, remedy }]
    switch (definition.form) {
      case 'growth':
        return isRatio(own.unit) ? [] : fault(...noRatio(definition, own))
      case 'share':
      case 'discount': {
        if (!isRatio(own.unit)) return fault(...noRatio(definition, own))
        const [part = own.id, whole = own.id] = named
        if (reached(part).some((unit) => isOn(unit, reached(whole)))) return []
        return fault(
          `“${part}” and “${whole}” have no scale in common`,
          'name two series in units of one scale, or add a rate between them',
        )
      }
      case 'sum':
      case 'difference':
      case 'change': {
        const astray = named.find((id) => !isOn(own.unit, resultsOf(definition, reached(id))))
        if (astray === undefined) return []
        return fault(
          `a ${definition.form} of “${astray}” does not come out in “${own.unit}”`,
          definition.form === 'change' && isOn('percent', reached(astray))
            ? 'write percentage-points: what a percentage changes by is in points'
            : 'name series in units of that scale, or add a rate that leads to it',
        )
      }
    }
  })
}

const noRatio = ({ form }: Definition, { unit }: Series): readonly [string, string] => [
  `a ${form} does not come out in “${unit}”`,
  'write percent or ratio as the unit, or correct the form',
]

/** Percentages change by points. */
const resultsOf = ({ form }: Definition, units: readonly UnitId[]): readonly UnitId[] =>
  form === 'change' ? units.map((unit) => (unit === 'percent' ? 'percentage-points' : unit)) : units

const isRatio = (unit: UnitId): boolean => unitOf(unit).dimension === 'ratio' && unit !== 'percentage-points'
const isOn = (unit: UnitId, scales: readonly UnitId[]): boolean =>
  scales.some((each) => sameScale(each, unit))

/** One unit of every scale in which a series is stated or into which rates lead. */
const unitsReached = (series: Series | undefined, rates: readonly Rate[]): readonly UnitId[] =>
  series === undefined
    ? []
    : [series.unit, ...series.alsoStatedIn].flatMap((unit) =>
        pathsFrom(unit, series.id, rates).map((path) => path.unit),
      )
